import type { Language } from '../mail/words/languages.ts';

/**
 * Which names stand in a sentence with an article, and how: beginnings of a name as a part of a regular
 * expression, and what stands in their place behind "for the X role" ("$&" is the beginning itself). The
 * first that fits wins; `else` is what stands before any other name.
 */
export interface NameRules {
  else: string;
  rows: readonly (readonly [beginning: string, put: string])[];
}

/** Adjectives that a German name begins with and that are inflected: "bei der Deutschen Bank". */
const ADJECTIVES =
  'Deutsch|Technisch|Frei|Europäisch|Evangelisch|Katholisch|Österreichisch|Schweizerisch|Städtisch|' +
  'Bayerisch|Sächsisch|Hessisch|Niedersächsisch|Norddeutsch|Süddeutsch|Westdeutsch|Mitteldeutsch|' +
  'Bayrisch|Medizinisch|Pädagogisch|Eidgenössisch|Münchner|Allgemein|Zürcherisch|Staatlich';

export const NAME_RULES: Record<Language, NameRules> = {
  en: {
    else: 'at ',
    rows: [
      ['The\\b', 'at $&'],
      ['Bank of (?:America|Montreal|Hawaii|New York)', 'at $&'],
      [
        '(?:University|Ministry|Department|Institute|Office|City|Council|Government|Museum|Bureau|Church|' +
          'House|Bank|Kingdom|State|County|Academy|College|Embassy|Port|Province|Town) (?:of|for)\\b',
        'at the $&',
      ],
      [
        '(?:BBC|NHS|UN|FBI|EU|RSPCA|RNLI|BFI|IMF|OECD|WHO|World Bank|United Nations|Met Office|Home Office|' +
          'Foreign Office|Cabinet Office|Treasury|Red Cross|Royal Society|British Council|British Library|' +
          'European (?:Commission|Parliament|Union|Central Bank|Investment Bank|Space Agency|' +
          'Patent Office|Court \\p{L}+ \\p{L}+)|National Trust|National Gallery|Open University|' +
          'Wellcome Trust|' +
          'Financial Times|Guardian|New York Times|Economist|London School of Economics)(?![\\p{L}\\d])',
        'at the $&',
      ],
      ['.*(?: Foundation| Institute| Museum| Commission)$', 'at the $&'],
    ],
  },
  de: {
    else: 'bei ',
    rows: [
      [`(${ADJECTIVES})e (?=\\p{L}*(?:[Ww]erke|[Bb]etriebe)\\b)`, 'bei den $1en '],
      [`(${ADJECTIVES})e (?=\\p{L})`, 'bei der $1en '],
      [`(${ADJECTIVES})e[rs] (?=\\p{L})`, 'beim $1en '],
      ['Stadtwerke\\b', 'bei den Stadtwerken'],
      ['Verkehrsbetriebe\\b', 'bei den Verkehrsbetrieben'],
      ['(?:Universitätskliniken|Kliniken|Vereinten Nationen)\\b', 'bei den $&'],
      [
        '(?:\\p{L}*(?:amt|ministerium|institut|klinikum|krankenhaus|spital|museum|theater|zentrum|werk|' +
          'kolleg|verein|verband|verlag|gericht|rundfunk|konzern|kanton)|Bund|Landkreis|Kanton|Magistrat|' +
          'Bistum|Erzbistum|Land|ZDF|DRK|THW|Autohaus|Rathaus|Hotel)(?!\\p{L})(?!-\\p{L})',
        'beim $&',
      ],
      [
        '(?:\\p{L}*(?:universität|hochschule|schule|akademie|bank|sparkasse|genossenschaft|agentur|' +
          'stiftung|' +
          'gemeinde|kanzlei|praxis|versicherung|kasse|gesellschaft|klinik|kirche|verwaltung|behörde|' +
          'kammer|post|bahn|polizei|wehr|regierung|kommission|fabrik|molkerei|brauerei)|Stadt|' +
          'Landeshauptstadt|Hansestadt|Charité|Caritas|Diakonie|Telekom|Lufthansa|Allianz|Gruppe|TU|FU|HU|' +
          'ETH|AOK|ARD|BVG|DB|University|Migros|Swisscom)(?!\\p{L})(?!-\\p{L})',
        'bei der $&',
      ],
      [
        '.*(?: (?:AG|GmbH|SE|KG|KGaA|UG|GbR|eG|OHG|SA|Gruppe|Group|Bank|Versicherung|Stiftung|Universität|' +
          'Holding|Privatbank|Krankenkasse)|-(?:Gruppe|Bank|Universität|Stiftung|Hochschule))$',
        'bei der $&',
      ],
      [
        '.*(?: (?:e\\. ?V\\.|Verlag|Institut|Klinikum|Museum|Verband|Konzern)|-(?:Institut|Klinikum|' +
          'Verlag))$',
        'beim $&',
      ],
    ],
  },
  fr: {
    else: 'chez ',
    rows: [
      ['Groupe\\b', 'au sein du $&'],
      ['La Poste\\b', 'à $&'],
      [
        '(?:Universit[ée]|University|École|Ecole|Institut|Hôpital|Hopital|Agence|Académie|Association|' +
          'Assurance maladie|Office|Observatoire|Union|Opéra|Institution|Entreprise|INSEE|Insee|URSSAF|' +
          'Urssaf|INSERM|Inserm|INRAE|ONU|UNESCO|Unesco|AP-HP|Assistance publique|Ordre|Orchestre|' +
          'Imprimerie|Établissement|Etablissement|Inspection|Ambassade|État)(?![\\p{L}\\d])',
        'à l’$&',
      ],
      [
        '(?:Mairie|Ville|Banque|Fondation|Caisse|Commission|Région|Préfecture|Société|Clinique|Chambre|' +
          'Croix-Rouge|Métropole|Communauté|Direction|Fédération|Mutuelle|Coopérative|Compagnie|Maison|' +
          'Cour|Bibliothèque|Mission|SNCF|RATP|CPAM|CAF|MAIF|Maif|MGEN|CGT|Confédération|' +
          'Comédie)(?![\\p{L}\\d])',
        'à la $&',
      ],
      [
        '(?:Laboratoires|Galeries|Éditions|Editions|Hôpitaux|Hospices|Transports|Chantiers|Archives|Musées|' +
          'Aéroports|Services|Ateliers)(?![\\p{L}\\d])',
        'aux $&',
      ],
      [
        '(?:Ministère|Conseil|Centre|Cabinet|CHU|CHRU|CNRS|CEA|Crédit|Musée|Théâtre|Département|' +
          'Laboratoire|' +
          'Lycée|Collège|Rectorat|Port|Tribunal|Syndicat|Secours|Parc|Comité|Commissariat|Consulat|' +
          'Grand Port|Château|Conservatoire|Gouvernement|Parlement|Sénat|Palais)(?![\\p{L}\\d])',
        'au $&',
      ],
    ],
  },
  es: {
    else: 'en ',
    rows: [
      [
        '(?:Universidad|University|Universitat|Fundación|Diputación|Junta|Generalitat|Consejería|Embajada|' +
          'Agencia|Asociación|Clínica|Cámara|Comisión|Compañía|Escuela|Caja|Cruz Roja|Empresa|' +
          'Sociedad|ONCE|' +
          'Comunidad|Biblioteca|Facultad|Gerencia|Mutua|Academia|Organización|Oficina|Secretaría|' +
          'Confederación|Federación|Cooperativa|Autoridad|Dirección|Delegación|Policía|Xunta|' +
          'Consultora|Editorial|UNED|ONU)(?![\\p{L}\\d])',
        'en la $&',
      ],
      [
        '(?:Ayuntamiento|Banco|Grupo|Hospital|Instituto|Ministerio|Centro|Colegio|Consejo|Consorcio|Museo|' +
          'Gobierno|Servicio|Tribunal|Cabildo|Club|Consulado|Despacho|Teatro|Laboratorio|' +
          'Observatorio|Parque|' +
          'CSIC|Hotel|Puerto|Defensor|Departamento|Estado|Fondo|Parlamento|Senado|Canal|' +
          'Patronato)(?![\\p{L}\\d])',
        'en el $&',
      ],
      ['(?:Laboratorios|Almacenes|Hoteles|Hospitales|Ferrocarriles|Servicios)(?![\\p{L}\\d])', 'en los $&'],
      ['(?:Bodegas|Naciones Unidas)(?![\\p{L}\\d])', 'en las $&'],
    ],
  },
  pt: {
    else: 'na ',
    rows: [
      [
        '(?:Laboratórios|Serviços|Hospitais|Hotéis|CTT|Correios|Transportes|Armazéns|Estaleiros|Bombeiros|' +
          'SMAS|Museus)(?![\\p{L}\\d])',
        'nos $&',
      ],
      ['(?:Indústrias|Nações Unidas|Infraestruturas|Lojas|Edições|Bibliotecas)(?![\\p{L}\\d])', 'nas $&'],
      [
        '(?:Banco|Grupo|Hospital|Hotel|Instituto|Centro|Museu|Município|Ministério|Colégio|Laboratório|' +
          'Observatório|Teatro|Tribunal|Conselho|Clube|Consulado|Sindicato|Parque|Politécnico|' +
          'Estado|Governo|' +
          'Fundo|Porto|Jornal|SNS|INEM|BPI|BCP|Millennium|Novo Banco|novobanco|Santander|Montepio|' +
          'Continente|Pingo Doce|Lidl|IPO|ISCTE|Iscte|Departamento|Exército|Supremo|Serviço|Google|Nubank|' +
          'Itaú|Bradesco|iFood|Mercado|QuintoAndar|PicPay|Inter|C6|Sebrae|Senac|Sesi|Sesc|Senai|BNDES|IBGE|' +
          'Banrisul|Magazine|Estúdio|Escritório|Consórcio|Atelier|Ateliê|Sporting|Benfica|Público|Expresso|' +
          'Observador|Facebook|Boticário|Spotify)(?![\\p{L}\\d])',
        'no $&',
      ],
    ],
  },
  it: {
    else: 'presso ',
    rows: [
      [
        '(?:Universit[àa]|Azienda|Agenzia|Accademia|Associazione|Istituto|Ospedale|Ente|Ordine|' +
          'Unione|Ufficio|' +
          'Osservatorio|INPS|INAIL|ISTAT|ASL|ENEA|IRCCS|IEO|Autorità|Ambasciata|' +
          'Organizzazione|Ateneo|Archivio|Impresa|Aeroporto|Avvocatura|ONU)(?![\\p{L}\\d])',
        'presso l’$&',
      ],
      ['(?:Studio|Stato|Stabilimento|Sportello|Spedali)(?![\\p{L}\\d])', 'presso lo $&'],
      [
        '(?:Comune|Gruppo|Ministero|Politecnico|Centro|Consiglio|Consorzio|Museo|Teatro|Policlinico|' +
          'Tribunale|CNR|Conservatorio|Dipartimento|Laboratorio|Liceo|Collegio|Fondo|Gestore|Parlamento|' +
          'Credito|Comando|Consolato|Governo|Senato|Porto|Parco|Corriere|Municipio)(?![\\p{L}\\d])',
        'presso il $&',
      ],
      [
        '(?:Banca|Regione|Provincia|Fondazione|Camera|Cassa|Città|Clinica|Scuola|Società|Cooperativa|' +
          'Questura|Prefettura|Commissione|Croce Rossa|Casa|Compagnia|Farmacia|RAI|Rai|University|' +
          'Biblioteca|' +
          'Corte|Presidenza|Diocesi|Triennale|Biennale|Galleria|Cantina|Confederazione)(?![\\p{L}\\d])',
        'presso la $&',
      ],
      ['(?:Ospedali|Istituti|Uffici|Studi|Archivi|Uffizi)(?![\\p{L}\\d])', 'presso gli $&'],
      ['(?:Laboratori|Musei|Servizi|Cantieri|Magazzini)(?![\\p{L}\\d])', 'presso i $&'],
      ['(?:Ferrovie|Gallerie|Terme|Cantine|Officine|Nazioni Unite)(?![\\p{L}\\d])', 'presso le $&'],
    ],
  },
  nl: {
    else: 'bij ',
    rows: [
      ['(?:De|Het)\\b', 'bij $&'],
      [
        '(?:Ministerie|\\p{L}*museum|\\p{L}*instituut|\\p{L}*centrum|\\p{L}*ziekenhuis|\\p{L}*college|' +
          'Waterschap|UWV|CBS|CBR|CBG|RIVM|KNMI|Rode Kruis|Erasmus MC|LUMC|AMC|UMC|UMCG|UMCU|Concertgebouw|' +
          'Kadaster|Parool|Centraal \\p{L}+|Openbaar Ministerie|OM|Leger|Hof|Kabinet|Hoogheemraadschap|' +
          'Nederlands \\p{Lu}\\p{L}+|Koninklijk \\p{Lu}\\p{L}+|Rijksmuseum)(?![\\p{L}\\d])',
        'bij het $&',
      ],
      [
        '(?:(?:\\p{Lu}\\p{L}+ )?(?:Universiteit|University|Hogeschool)|Gemeente|Provincie|Stichting|' +
          'Nationale|' +
          'Koninklijke|\\p{L}*bank|Belastingdienst|Politie|Rijksoverheid|Sociale|Tweede Kamer|Eerste Kamer|' +
          'Rechtbank|Vereniging|Europese|Vrije|Technische|Haagse|ANWB|NOS|GGD|GGZ|SVB|TU|VU|UvA|Kamer|Raad|' +
          'Nederlandse|Politieacademie|Bibliotheek|Groep|Brandweer|Omroep|Volkskrant|AIVD|Inspectie|Dienst|' +
          'Autoriteit|EU|VN)(?![\\p{L}\\d])',
        'bij de $&',
      ],
    ],
  },
};
