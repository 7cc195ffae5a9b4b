import type { Words } from './schema.ts';

/** The words of Portuguese. */
export const pt = {
  forward: {
    labels: {
      from: 'de|remetente',
      date: 'data|enviado|enviada|enviada em|enviado em',
      subject: 'assunto',
      to: 'para',
      cc: 'cc',
      replyTo: 'responder a|responder para',
      other: 'importância|prioridade|anexos|cco',
    },
    passedOn: 'encaminhad',
    prefixes: {
      forward: 'enc',
      answer: 'res',
      outside: 'externo',
    },
    wrote: 'escreveu',
    sentFrom: 'enviado (?:do?|de|a partir|pelo|via) |obter (?:o )?outlook',
    signOffs: [
      '(?:com os )?(?:melhores|atenciosos) cumprimentos|cumprimentos|atenciosamente',
      '(?:um |grande )?abraços?|att',
    ],
  },

  calendar: {
    months: `
      janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago
      setembro|set outubro|out novembro|nov dezembro|dez
    `,
    weekdays: `
      segunda-feira|seg terça-feira|ter quarta-feira|qua quinta-feira|qui sexta-feira|sex sábado|sáb
      domingo|dom
    `,
    days: ['hoje', 'amanhã', ''],
  },

  clock: {
    hour: 'h horas hs hrs',
    before: 'às as pelas das',
    only: '',
    halves: ['a.m', 'p.m'],
    range: 'a até às',
    noon: 'meio-dia',
    midnight: 'meia-noite',
    between: 'entre',
    and: 'e',
    nearly: 'as às aprox',
    morning: '(?:da |de |pela )?manhã',
    later: '(?:(?:da|à|de) )?(?:tarde|noite)',
    numbers: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
    minutes: { cinco: 5, dez: 10, quinze: 15, vinte: 20, trinta: 30 },
    spoken: {
      '<hour> e meia': 30,
      '<hour> e um quarto': 15,
      '<minutes> para as <hour>': -1,
      '<hour> e <minutes>': 1,
      '<word> horas': 0,
      'meio-dia e meia': 750,
    },
  },

  dates: {
    of: 'de do da dos das',
    ordinal: 'º',
    before: 'o dia no próximo a',
    weekOf: 'semana (?:de|do dia)',
    next: '',
    nextWeek: ['próxima semana', 'semana que vem', 'semana próxima'],
    weekLater: [],
    parts: '',
    noTomorrow: '',
    afterTomorrow: 'depois',
  },

  zones: {
    offsets: {},
    names: {
      'Europe/Lisbon': `
          lisboa, porto, portugal, portuguesa, portugal continental, braga, coimbra, aveiro, faro, évora,
          leiria, figueira da foz
        `,
      'Atlantic/Azores': 'açores, ponta delgada',
      'America/Sao_Paulo': `
        brasília, brasilia, são paulo, sao paulo, rio, rio de janeiro, brasil, sp, belo horizonte, curitiba,
        porto alegre, campinas, florianópolis
      `,
      'America/Bahia': 'salvador',
      'America/New_York': 'nova york, nova iorque',
      'Europe/London': 'londres, inglaterra, reino unido',
      'Europe/Madrid': 'madri, espanha, espanhola',
      'Europe/Paris': 'frança, francesa',
      'Europe/Berlin': 'berlim, alemanha, alemã, munique',
      'Europe/Rome': 'itália, milão',
      'Europe/Amsterdam': 'amesterdão, amsterdã, holanda',
      'Europe/Brussels': 'bruxelas, bélgica',
      'Europe/Dublin': 'irlanda',
      'Europe/Zurich': 'zurique, suíça, genebra',
      'Africa/Luanda': 'angola',
      'Africa/Maputo': 'moçambique',
    },
    before: 'horas?|horário|fuso',
    after: '',
    in: 'em',
    all: ['todos os horários(?: são| estão)?(?: em| no)?', 'ambas|ambos', 'fuso(?: horário)? ?:?'],
  },

  times: {
    former: `
      cancelar|d[eo]|em vez|em lugar|ao invés|anterior\\p{L}*|previst[oa]|inicialmente(?: \\p{L}+){0,2}|não|
      não (?:cons[ei]g|vou|vamos|pod|poss)\\p{L}*(?: \\p{L}+){1,4}|era|já não|
      original\\p{L}*|antes|
      não (?:nos|me) é possível(?: [\\p{L}-]+){0,2}|estavam? (?:marcad|previst|agendad)[oa]s?(?: para)?
    `,
    until: `
      até(?: ao?| o)?(?: dia)?|antes d[eo]|no máximo(?: até)?|o mais tardar|prazo(?: :)?|expira(?: em)?|
      válida até
    `,
    latest: 'o mais tardar|final d[eo]|no máximo|inclusive|fim do dia',
    or: 'ou|ou então',
    choose: `
      qual|quais|opções|seguintes|escolh\\p{L}*|prefer\\p{L}*|alternativas?|jeito|convém|disponíve\\p{L}*|
      poderia|podes|pode ser|horários|hipóteses|melhor
    `,
    aside: '(?:para|em) (?:si|ti|você)|hora local|ou seja|isto é|serão',
    hours: `
      expediente|atendimento|aberto|turnos?|todos os dias|segunda a sexta|cada
    `,
    silence: `
      já (?:deixei|ficou|deixámos) marcad\\p{L}|se não (?:disser|disseres|me|nos|tiver|houver|receber)\\p{L}*|
      salvo (?:indicação|aviso)|na ausência de|na falta de|caso não (?:receb|hav|tenh)\\p{L}+
    `,
    settled: `
      atualizad[oa]|confirm\\p{L}*|marcad[oa]|agendad[oa]|fica|ficou|convocad[oa]|combinad[oa]|
      reservad[oa]|remarcad[oa]|só temos agenda|passei|nov[oa] (?:data|hora|horário)|
      (?:espero|esperamos|aguardamos)|ligo|será|
      terá lugar|até lá|vemo-nos|vejo
    `,
    over: 'fim|encerramento|termina',
    moves: 'pass[aoe]\\p{L}*|mud\\p{L}*|adiant\\p{L}*|antecip\\p{L}*|adi\\p{L}*|alter\\p{L}*|remarc\\p{L}*',
    delay: `
      (?:em até|no prazo(?: máximo)? de|nas próximas|nos próximos|dentro de)
      \\s(?:(?<hours>\\d{1,3}) ?horas|(?<days>\\d{1,2}) dias)
    `,
    length: {
      minutes: 'min(?:utos)?|min\\.',
      hours: 'horas?|h',
      and: 'e',
      said: {
        'três quartos de hora': 45,
        '(?:uma )?hora e meia': 90,
        'meia hora': 30,
        'quarto de hora': 15,
        'uma hora': 60,
      },
      lasts: 'dura(?:rá)?|duração',
      about: {
        before: `
          cerca de|aproximadamente|aprox|uns|umas|por volta de|no máximo|até|quase|mais ou menos|entre|
          pelo menos
        `,
        behind: `
          aproximadamente|aprox|no máximo|mais ou menos|ou assim|máximo
        `,
      },
      otherwise: `
        aula|
        depois|em seguida|antes|antecedência|atras\\p{L}*|testes?|provas?|exercícios?|case|apresentação|
        a pé|caminhada|comboio|trem|autocarro|ônibus|estacion\\p{L}*|formulário|questionário|inquérito|
        visita|prepar\\p{L}*|(?:por|à) semana|semanais|turnos?|intervalo|dentro|prazo|contrato|cada|
        salário
      `,
    },
  },

  common: `
    o a os e você sua seu de para em um uma que com nos é não do da no na ao à as se às olá oi
    obrigado obrigada cara caro pela pelo mais como muito está gostaríamos dos das ou há consigo lhe
  `,

  asksToForward: {
    forward: 'encaminh',
    address: 'endere[cç]o de (?:re)?encaminhamento',
    confirm: 'confirm|verif|valid',
    code: 'código|codigo',
  },

  names: {
    particles: 'de da do dos das e',
    shortened: 'dr dra sr sra exmo exma exm lic coop',
    offices: ['analista de \\p{L}+'],
  },
  mailbox: {
    nobodyReads: 'naoresponda naoresponder semresposta',
    machines: 'notificacao notificacoes',
    manyRead: 'boletim novidades',
    providers: 'correio caixapostal',
    noPerson: 'não responda|não responder',
  },

  note: {
    with: 'com',
    at: 'na|no|em',
    for: '(?:para(?: a vaga de| o cargo de)?|como|de)(?: uma?)?',
    applied: 'candidatei-me|me candidatei|(?:enviei|mandei) (?:a minha |minha |uma )?candidatura',
    to: 'à|ao|a|na|no',
    not: 'não|nunca|se|sem|nenhuma',
  },
  boards: 'sua candidatura foi enviada para …, a sua candidatura foi enviada a …',

  job: {
    roleFrames: `
      vaga de, vaga para, vaga como, posição de, posição para, cargo de, função de, lugar de, candidatura
      a, candidatura para, candidatura à, candidatura ao, candidatura como, entrevista para, entrevista
      de, oportunidade de, oportunidade para, processo seletivo para, processo seletivo de, processo para,
      seleção para, seleção de, procuramos, procura, buscamos, busco, procuro, precisamos de, contratar,
      trabalhar como, proposta para, proposta de, oferta de, oferta para, posto de, concurso para,
      inscrição para, inscrição na vaga, estágio de, vaga, cargo, estamos à procura de, à procura de,
      nossa próxima, nosso próximo, contrato como, candidatou-se a, perfil de, falta-nos, recrutamento de,
      contratando, se candidatou para, se candidatou à, candidatura de, área de, atuar como, vaga em,
      na qualidade de, qualidade de, trabalho de, trabalho como, emprego de, emprego como, contrato de,
      contratar uma, contratar um, contratamos, contrata-se, admite-se, precisa-se, precisa-se de,
      procura-se, procuramos uma, procuramos um, procuramos ainda, a procurar uma, a procurar um, buscamos
      uma, buscamos um, buscando uma, buscando um, precisamos de uma, precisamos de um, preciso de uma,
      preciso de um, faz falta uma, faz falta um, falta uma, falta um, falta-nos uma, falta-nos um, lugar
      como, vaga em aberto para, vagas de, vagas para, candidatou-se à vaga de, candidatou-se ao,
      candidatura à vaga de, candidatar-me à vaga de, se candidatou à vaga de, inscreveu-se para, concurso
      de, bolsa de, estágio como, estágio em, substituição de, figura de, seleção de uma, seleção de um,
      entrevista de, anúncio de, anúncio para, entrar como, integrar a equipa como, integrar como,
      desempenhar funções de, funções de, funções como, nossa nova, nosso novo, carreira de, categoria de`,
    roleHints: `
      para, como, de, o, a, um, uma, nossa, nosso, nova, novo, à, ao, da, do, na, no, sua, seu, ser,
      sobre, em, a vaga
    `,
    roleNouns: `
      vaga, posição, cargo, função, lugar, oportunidade, oferta, posto, título da vaga, emprego,
      procedimento
    `,
    titles: `
      engenheir*, desenvolvedor, desenvolvedora, programador, programadora, gestor, gestora, diretor,
      diretora, coordenador, coordenadora, assistente, especialista, analista, gerente, técnic*,
      consultor, consultora, designer, arquitet*, administrativ*, administrador, administradora, assessor,
      assessora, contabilista, contador, contadora, enfermeir*, responsável, encarregad*, docente,
      professor, professora, auxiliar, ajudante, estagiári*, vendedor, vendedora, padeir*, cozinheir*,
      chef, chefe, mecânic*, eletricista, canalizador, soldador, operador, operadora, operári*, motorista,
      estafeta, rececionista, recepcionista, secretári*, tradutor, tradutora, jornalista, redator,
      redatora, editor, editora, investigador, investigadora, pesquisador, pesquisadora, cientista,
      psicólog*, educador, educadora, caixa, comercial, advogad*, jurista, farmacêutic*, médic*, dentista,
      veterinári*, biólog*, químic*, ilustrador, ilustradora, bibliotecári*, arquivista, piloto,
      comissári*, fisioterapeuta, nutricionista, terapeuta, cuidador, cuidadora, supervisor, supervisora,
      inspetor, inspetora, auditor, auditora, cabeleireir*, carpinteir*, pedreir*, jardineir*, fiel,
      armazém, livreir*, mediador, mediadora, guia, animador, animadora, empregad*, atendente, líder,
      lead, *ador, *adora, *ista, *eiro, *eira, *ólogo, *óloga, aprendiz, trainee, comprador, compradora,
      subgerente,
      monitor, monitora, devops, agente,
      professor*, educador*, parteir*, pediatra, cirurgi*, psiquiatra, fonoaudiólog*, podólog*, odontólog*,
      cuidador*, assistente social, monitor*, salva-vidas, treinador*, animador*, hospedeir*, tripulante,
      motoboy, caminhoneir*, entregador*, carteir*, almoxarife, conferente, repositor*, operador*, servente,
      marceneir*, serralheir*, encanador*, canalizador*, soldador*, torneir*, fresador*, funileir*,
      bate-chapas, pintor*, estucador*, instalador*, montador*, vidraceir*, estofador*, costureir*,
      alfaiate, sapateir*, ourives, relojoeir*, impressor*, pasteleir*, confeiteir*, açougueir*, talhante,
      peixeir*, chefe de cozinha, subchefe, ajudante de cozinha, copeir*, empregado de mesa, empregada de
      mesa, garçom, garçonete, barman, bartender, escanção, sommelier, governant*, camareir*, empregada de
      limpeza, faxineir*, zelador*, porteir*, vigilante, segurança, bombeir*, polícia, policial,
      agricultor*, pecuarist*, enólog*, adegueir*, apicultor*, pescador*, marinheir*, estivador*,
      despachante, gestor*, escriturári*, teleoperador*, vendedor*, comprador*, representante, promotor*,
      assessor*, conselheir*, consultor*, contador*, auditor*, tesoureir*, atuário, notári*, solicitador*,
      procurador*, juiz, juíza, perit*, avaliador*, desenhador*, topógraf*, programador*, desenvolvedor*,
      administrador*, testador*, investigador*, pesquisador*, bolseir*, doutorand*, pós-doc, estudante,
      diretor*, coordenador*, supervisor*, inspetor*, mestre de obras, subdiretor*, vice-diretor*, reitor*,
      redator*, repórter, revisor*, tradutor*, intérprete, fotógraf*, realizador*, produtor*, editor*,
      locutor*, apresentador*, ator, atriz, músic*, cantor*, bailarin*, coreógraf*, cenógraf*, ilustrador*,
      conservador*, restaurador*, museólog*, físic*, geólog*, matemátic*, estatístic*, sociólog*,
      historiador*, arqueólog*, barbeir*, maquilhador*, maquiador*, manicure, auxiliar de ação educativa,
      auxiliar de ação médica, diretora técnica, scrum master, product owner`,
    recruiters: `
      recrutamento, recrutador*, recursos humanos, rh, seleção, talentos, gestão de pessoas, pessoas,
      gente e gestão, gente
    `,
    joins: 'de, do, da, dos, das, e, em, no, na, para, &, o, a, os, as',
    stops: `
      ao, aos, até, com, deixou, deve, e, em, fica, ficou, foi, lhe, marcada, marcado, mas, na, nas, não,
      no, nos, nossa, nosso, num, o, os, pela, pelo, prevista, previsto, que, sem, seu, sua, à, às, a, as,
      um, uma, se, por, para, como, está, estamos, é, são, ser, foram, há, ou, quando, onde, porque,
      também, já, muito, mais, meu, minha, eu, nós, você, vocês, ele, ela, teu, tua, te, me, gostaríamos,
      gostaria, temos, queremos, podemos, olá, obrigada, obrigado, após, desde, sobre, durante, entre,
      caso, isto, este, esta, esse, essa, nesta, neste, aqui, bem, sendo
    `,
    articles: 'o, a, os, as, um, uma, nosso, nossa, seu, sua, do, da, ao, à, empresa, firma, novo, nova, de',
    hiring: `
      entrevista*, candidatura*, confirmação, confirmada, confirmado, convite, convocatória, proposta,
      oferta, resposta, processo, seletivo, seleção, recrutamento, sua, seu, reunião, chamada, conversa,
      vaga, cargo, estado, atualização, cancelamento, alteração, reagendamento, remarcação, lembrete,
      agradecimento, próximo*, próxima*, passo, passos, etapa, primeira, segunda, final, técnica, info,
      informação, resultado, enc, re, fwd, res, disponibilidade, horário, data, teste, nova, contrato,
      agenda, agendamento, agendada, hora, boas-vindas, oportunidade, perfil, retorno, feedback, admissão
    `,
    departments: `
      recrutamento, seleção, rh, recursos humanos, talentos, talento, equipa, equipe, emprego, pessoal,
      pessoas, candidaturas, carreiras, departamento, gestão de pessoas, recrutamento e seleção, gente e
      gestão, secretaria, administração, divisão, atendimento, direção, time, vagas, serviço, gente
    `,
    at: 'na, no, em',
    companyFrames: `
      equipa da, equipa do, equipe da, equipe do, time da, time do, juntar-se à, juntar-se ao, integrar a,
      interesse na, interesse no, interesse em, interesse pela, trabalhar na, entrevista com, entrevista
      na, entrevista no, parte da, parte do, em nome da, em nome de, em nome do, por conta da, bem-vinda
      à, bem-vindo à, a empresa, empresa, aqui na, aqui no, somos a, somos o, grupo, vaga na, vaga no,
      pessoas da, rh da, rh do, recrutamento da, recrutamento do, seletivo da, seletivo do
    `,
    companyHints: 'da, do, de, à, ao, com, para, por, pela, pelo, a, o, e, dos, das, nas, nos, sobre',
    companyDoes: `
      convida, procura, busca, quer, oferece, está, é, deseja, precisa, tem, gostaria, contrata, agradece,
      recruta
    `,
    companyLabels: 'empresa, organização, empregador, entidade, cliente, instituição, contratante',
    clients: `
      busca para a, busca para o, busca pra, ajudo a, ajudo o, ajudamos a, recruto para, recrutando para,
      procuro
      para, buscando para, c/ cliente, do cliente, ao cliente, com o cliente, no cliente, nosso cliente,
      meu cliente, nossos
      clientes, meus clientes, nossa cliente, minha cliente, cliente, o cliente
    `,
    unnamedClients: `
      um dos nossos clientes, um de nossos clientes, um cliente, uma empresa, um dos meus clientes, uma
      multinacional, importante empresa, uma consultora, uma fintech, um grupo
    `,
    organisations: `
      grupo, banco, caixa, hospital, clínica, universidade, escola, escolas, agrupamento de escolas,
      colégio, instituto, fundação, câmara municipal, câmara, prefeitura, município, museu, teatro, editora,
      livraria, farmácia, laboratórios, laboratório, hotel, hotéis, restaurante, café, padaria, oficina,
      construtora, imobiliária, têxtil, transportes, seguros, viagens, energia, saúde, tecnologia,
      engenharia, cooperativa, associação, lojas, supermercados, rede, rádio, agência, estúdio, metalúrgica,
      indústria, indústrias, irmãos, santa casa da misericórdia, misericórdia, governo, ministério,
      serviços, alimentos, cosméticos, usina, moinho, vinhas, quinta, adega, academia, centro, casa,
      horizonte, advogados, junta de freguesia, freguesia, câmara municipal de, prefeitura de, prefeitura
      municipal, secretaria de, secretaria municipal, governo do estado, tribunal, cartório, conservatória,
      notariado, autoridade, direção-geral, direção regional, comissão, conselho, câmara de comércio,
      universidade de, universidade do, politécnico, instituto politécnico, faculdade, faculdades, escola
      secundária, escola       básica, jardim de infância, creche, colégios, externato, conservatório,
      centro de saúde, centro       hospitalar, unidade local de saúde, unidade de saúde, hospitais,
      clínicas, policlínica, consultório, lar, lar de idosos, residência, residências, residencial, casa de
      repouso, cruz vermelha, bombeiros, farmácias, óptica, ótica, óticas, dentária, odontologia,
      veterinária, hospital veterinário, laboratório de análises, associações, federação, confederação,
      sindicato, cooperativas, mútua, caixa agrícola, crédito agrícola, bancos, corretora, seguradora,
      financeira, investimentos, capital, contabilidade, consultoria, consultores, auditores, advocacia,
      sociedade de advogados, & associados, e       associados, engenheiros, arquitetos, arquitetura,
      estúdios, atelier, ateliê, oficinas, fábrica, fábricas, fundição, metalomecânica, máquinas, moldes,
      plásticos, química, farmacêutica, biotecnologia, papelaria, gráfica, gráficas, tipografia, editoras,
      livrarias, jornal, televisão, produções, cinema, cinemas, teatros, museus, galeria, orquestra,
      festival, circo, biblioteca, arquivo, turismo, hotelaria, pousada, pousadas, hostel, herdade, fazenda,
      vinícola, caves, destilaria, cervejaria, cervejeira, lagar, azeites, moagens, panificadora,
      panificação, pastelaria, pastelarias, confeitaria, doces, gelados, sorvetes, talho, talhos, açougue,
      frigorífico, frigoríficos, peixaria, conservas, conserveira, laticínios, queijaria, queijos, frutas,
      hortas, agropecuária, agrícola, agro, granja, aviário, pescas, estaleiros, estaleiro, navegação,
      transportadora, logística, encomendas, mudanças, autocarros, ônibus, viação, táxis, ferrovias,
      comboios, linhas aéreas, aeroportos, aviação, automóveis, concessionária, pneus, bicicletas,
      construções, empreendimentos, incorporadora, habitação, imóveis, remodelações, instalações,
      eletricidade, climatização, carpintaria, marcenaria, madeiras, móveis, mobiliário, colchões, têxteis,
      tecidos, malhas, confecções, confeções, moda, calçado, calçados, sapatos, joalharia, joias,
      relojoaria, brinquedos, desporto, esportes, clube, ginásio, ginásios, academias, supermercado,
      hipermercado, mercado, mercearia, armazéns, loja, distribuição, distribuidora, importação, exportação,
      ferragens, restauração, restaurantes, tasca, cafés, cafetaria, cozinha, catering, eventos, limpezas,
      limpeza, vigilância, facilities, soluções, sistemas, tecnologias, informática, software,
      telecomunicações, redes, energias, eólica, gás, petróleo, mineração, minas, pedreiras, cimentos,
      águas, saneamento, reciclagem, resíduos, idiomas, e filhos, & filhos, companhia, corporação, holding,
      indústria de, comércio de
    `,
    legalForms: 'lda, ltda, sa, unipessoal, eireli, me, epp, crl, sgps, ipss, epe',
    agencies: `
      consultoria em recrutamento, recrutamento & seleção, consultoria, recrutamento, headhunters,
      talentos, rh, trabalho temporário, headhunting, talent
    `,
    honorifics: 'sr, sra, srta, senhor, senhora, exma, exmo, dona, d',
    degrees: 'dr, dra, prof, profa, eng, enga, engº, engª, arq',
    persons: `
      com, organizador, organizadora, anfitrião, contacto, contato, por, sou a, sou o, chamo-me, meu nome
      é, me chamo, falar com, responsável, entrevistador, entrevistadora, procure por, pergunte por,
      perguntar por
    `,
    writeTo: `
      escrever para, escreva para, contactar, contacte, responder para, e-mail, email, envie para, enviar
      para, dúvidas para, contato, contacto, através do, para o email, falar com, mail
    `,
    signOffs: `
      cumprimentos, com os melhores cumprimentos, melhores cumprimentos, atenciosamente, cordialmente,
      att, atte, abraço, abraços, um abraço, grande abraço, obrigada, obrigado, muito obrigada, muito
      obrigado, até breve, até já, até lá, beijos, beijinhos, saudações, com estima, respeitosamente,
      grata, grato, cumps, bjs, fico no aguardo, agradecida, desde já obrigada, desde já obrigado, aguardo
      retorno, até segunda, até terça, até quarta, até quinta, até sexta, bom trabalho, um bom dia, boa
      semana, bom fim de semana, sem outro assunto, com consideração, saudações cordiais
    `,
    greetings: `
      olá, oi, cara, caro, prezada, prezado, bom dia, boa tarde, boa noite, exma, exmo, estimada,
      estimado, querida, viva, oie
    `,
  },

  proviso: {
    if: 'se|caso|em caso|qualquer imprevisto',
    change: 'cancel\\p{L}*|desmarc\\p{L}*|remarc\\p{L}*|adi\\p{L}*|não (?:puder|possa|conseguir)',
  },

  place: {
    rows: {
      where: `
        local, onde, morada, endereço, endereco, localização, lugar, sala, local da entrevista, sítio,
        ponto de encontro, local do encontro
      `,
      when: `
        quando, data, hora, dia, horário, data e hora, data/hora, data e horário, novo horário,
        nova data, início
      `,
      role: 'vaga, cargo, função, posição, posto, oportunidade, lugar a concurso, candidatura, categoria',
      company: 'empresa, entidade, organização, cliente, empregador',
      host: `
        anfitrião, anfitriã, organizador, organizadora, contacto, contato, responsável, recrutador,
        recrutadora
      `,
      how: 'formato, tipo, modalidade, como, meio, modo, tipo de entrevista, tipo de evento, o quê, o que',
      join: `
        link, ligação, entrar, link da reunião, link da chamada, videochamada, acesso, participar,
        link do meet, link do teams, link do zoom, informações de participação
      `,
    },
    streets: {
      endings: '',
      beginnings: `
        rua, r., avenida, av., av, avda, praça, pç., pça., largo, lg., travessa, tv., alameda, al.,
        estrada, estr., rodovia, rod., calçada, beco, praceta, rotunda, caminho, quinta, parque,
        zona industrial, urbanização, via, bairro, ladeira, viela, escadinhas, campo, parque industrial,
        loteamento, lugar, cais, esplanada, servidão, vila
      `,
      typesBehind: '',
    },
    rooms: `
      sala, salão, gabinete, escritório, andar, piso, edifício, edif, torre, bloco, loja, portaria,
      receção, recepção, entrada, campus, sede, armazém, conjunto, cj, hotel, restaurante, café,
      hospital, clínica, escola, colégio, faculdade, universidade, câmara, centro, oficina, fábrica,
      museu, biblioteca, auditório, laboratório, serviço, pavilhão, galpão, barracão, unidade,
      rés-do-chão, r/c, dto, dt.º, dto., direito, esquerdo, fração, esq, esq., fte., frente, fundos,
      cave, sobreloja, térreo, lote, doca, ala, shopping, terminal, paços
    `,
    offices: 'escritório, escritórios, instalações',
    at: `
      estamos na, estamos no, estamos em, endereço é, morada é,
      no, na, nos, nas, em, ao, à, aos, às, na nossa, no nosso, nas nossas, nos nossos,
      nas nossas instalações, no nosso escritório, para a, para o, pela, pelo, aqui em, em frente ao
    `,
    elsewhere: `
      fatura, faturas, faturação, nota fiscal, por correio, enviar para, envie para, envie a, sede
      social, apartado, estacionamento, estacionar, estação, paragem, morada fiscal, documentos para
    `,
    video: `
      videochamada*, vídeo chamada, chamada de vídeo, chamada vídeo, videoconferência*, por vídeo,
      vídeo-chamada, por teams, pelo teams, via teams, no teams, por zoom, pelo zoom, via zoom, no zoom,
      google meet, pelo meet, via meet, no meet, pelo google meet, via google meet, skype,
      entrevista online, online, on-line, virtual, remotamente, entrevista remota, câmara ligada,
      câmera ligada, vídeo call, videocall, por videocall, à distância
    `,
    phone: `
      por telefone, telefonar, lhe telefonar, telefónica, telefônica, telefónico, telefônico,
      telefonicamente, ao telefone, te ligo, ligo-te, ligo-lhe, lhe ligo, vou ligar, vou te ligar,
      vai te ligar, vai ligar, ligar-lhe, ligar-te, ligaremos, ligarei, te ligar, lhe ligar, ligo para,
      chamada telefónica, ligação telefônica, telefonema, telefono-lhe, por uma ligação,
      contacto telefónico, te ligamos, ligamos-lhe, ligamos para
    `,
    onsite: `
      presencial, presencialmente, presenciais, em pessoa, pessoalmente, nas nossas instalações,
      no nosso escritório, nos nossos escritórios, na nossa sede, na nossa loja, nas instalações,
      no escritório, na loja, na sede, passar cá, passa cá, passar por cá, passe por cá, passe cá,
      vir cá, venha cá, vem cá, venha, podes vir, pode vir, conhecê-la pessoalmente,
      conhecer pessoalmente, comparecer, compareça, cara a cara, na portaria, na receção, na recepção,
      dia de experiência, visita às, toca à campainha, toca a campainha, vir até, venha até, aparecer,
      apareça, apareces
    `,
    over: `
      falámos, falamos, conversámos, conversamos, combinado, combinámos, combinamos, conforme,
      após, depois de, obrigado pela, obrigada pela, obrigado por, desde, em vez de, ao invés de, nenhum,
      nenhuma, sem, não, nem, último, última, anterior, depois, posteriormente, agradecemos, mais tarde,
      na sequência da, depois da, agradeço, gostámos de, gostámos muito de, gostamos de, gostei de,
      falar contigo no, falámos
    `,
    passed: `
      há pouco, agora há pouco, mais cedo, hoje cedo,
      sem efeito, não é necessário, não é necessária, já não, na semana passada, semana passada, ontem,
      esta manhã, no mês passado, outro dia, hoje de manhã
    `,
    or: 'ou, ou por, ou via, ou em, ou pelo',
    links: {
      join: `
        entrar, participar, aceder à reunião, acessar, junte-se, junta-te, ingressar, link da reunião,
        link de acesso, mesmo link, ligar-se, conectar, o link é, segue o link, videochamada,
        chamada de vídeo, sala virtual
      `,
      cancel: `
        cancel*, desist*, anul*, desmarc*, recus*, retirar, não participar, não comparecer,
        já não tem interesse, não tem mais interesse, rejeitar
      `,
      otherwise: `
        reagend*, remarc*, alterar, mudar, agend*, marcar, reserv*, escolh*, calendário, agenda,
        confirm*, aceitar, mapa, como chegar, ver, gerir, privacidade, ajuda, opções, disponibilidade,
        descarregar, baixar, inquérito, candidatar, horário
      `,
      leave: `
        subscrição, newsletter, descadastr*, preferências, deixar de receber, remover, e-mails,
        cancelar a subscrição, cancelar inscrição, sair da lista
      `,
      here: 'aqui, clique aqui, este link, neste link, link, botão, hiperligação, seguinte link, link abaixo',
    },
    numbers: {
      label: `
        tel, telef, tlf, telefone, telemóvel, telem, tlm, móvel, cel, celular, whatsapp, zap, whats,
        fone, directo, direto, contacto, contato, número, sms, fixo, meu número, meu telemóvel,
        meu celular, ramal direto
      `,
      other: `
        fax, id, id da reunião, código, senha, ref, referência, nif, nipc, cnpj, cpf, iban, cep,
        processo, vaga, capital social, contribuinte, aviso, inscrição, número de, nº de, edital,
        cód. postal, caixa postal, id de conferência, matrícula, conta
      `,
      house: 'geral, central, pbx, receção, recepção, central telefónica, secretaria',
      dialIn: `
        ligar por telefone, discar, número de acesso, id da reunião, entrar por telefone, marque o número
      `,
      extension: 'ext, ext., extensão, ramal',
      yours: `
        ligo para o, ligar para o, ligaremos para o, te ligo no, seu número, teu número, o seu telemóvel,
        o teu telemóvel, seu celular, ligar-lhe para o, ligo-lhe para o, vai te ligar no, ligamos para o
      `,
      others: 'minha colega, meu colega, colega, receção, recepção, suporte, portaria, assistência',
      at: `
        para o, no, pelo, ao, para, no zap, zap, pelo zap, whatsapp, pelo whatsapp, sms, número, da, do,
        ligue, liga, contacto, através do, me no, diz, telefone, telemóvel, celular
      `,
    },
  },

  signs: {
    named: {
      short: 'breve|curta|primeira|rápida',
      call: 'chamada|conversa|ligação|bate-papo|entrevista (?:telef[óô]nica|por telefone)',
      arrange: 'trat|cobri|pag|reserv|organiz|patrocin|assegur|suport',
      trip: 'visto|voos?|mudança|viagem|passagens?|alojamento',
      questions: 'perguntas|dúvidas|questões|respostas?|e-?mails?',
      talk: [
        `conversas?|entrevistas?|chamadas?|reuni(?:ão|ões)|bate-papos?|
        papos?|ligaç(?:ão|ões)|ligaçao|encontros?|visitas?|telefonemas?|
        videochamadas?`,
        'call|café|almoço|dinâmica|dia de (?:prova|experiência)|sessão|troca',
      ],
      few: '(?:(?!(?:a|à|ao|para|de|da|do|na|no|em|e|ou|por|pela|uma?|com)\\s)[^\\s.,;!?]{1,30} ){0,3}',
      our: '(?:nossa|nosso|nossas|tua|teu|sua|seu|esta|essa|a|o|à|as)',
      meet: `(?:conhecer|conhecê|falar|conversar|ver|vê|receber|recebê|ouvir|
        encontrar|trocar|bater|entrevistar|estar|cruzar|contar|te (?:conhecer|
        ver|ouvir|receber|mostrar)|a conhecer|o conhecer)(?:-\\p{L}+)?`,
      met: 'conhecid[oa]|falado|conversado|vist[oa]|recebid[oa]|encontrado|estado|ouvido|cruzado',
      spoke: [
        `falámos|falamos|conversámos|conversamos|encontrámos|encontramos|
        conhecemos|vimos|batemos|trocámos|trocamos|tivemos|combinámos|
        combinamos|reunimos`,
        'cruzámos|cruzamos|sentámos|estivemos|tomámos|tomamos|almoçámos|almoçamos',
      ],
      good: `prazer|gosto|bom|boa|ótim[oa]|agradável|honra|excelente|alegria|
        legal|muito bom|bacana|adorável|satisfação`,
      enjoyed: `gostei|gostámos|gostamos|adorei|adorámos|adoramos|gostou|adorou|
        gostaram|adoraram|apreciei|apreciámos|apreciamos|amei|amamos|
        curti|curtimos|curtiram`,
      thanks: 'obrigad[oa]s?|obrigdo|agradeç\\p{L}+|agradecemos|agradecid[oa]s?|grat[oa]s?|valeu',
      day: 'segunda|terça|quarta|quinta|sexta|sábado|domingo',
      gone: `ontem|anteontem|há (?:pouco|dias|bocado|uns dias)|hoje (?:cedo|
        de manhã|mais cedo)|esta manhã|no outro dia|outro dia|(?:semana|
        mês|<day>|ano) passad[oa]|passad[oa] (?:<day>|semana)|agora mesmo|
        agora há pouco`,
      orally: [
        `ao telefone|por telefone|pelo telefone|em pessoa|pessoalmente|
        de viva voz|cara a cara|telefonicamente|ao vivo|no zoom|ao telemóvel`,
        `(?:na|no|durante a|durante o|em) (?:nossa |nosso |sua |tua )?<few><talk>|
        no (?:almoço|café|jantar)`,
      ],
    },
    spoken: [
      '(?:prazer|gosto) (?:em )?(?:falar|conversar) (?:contigo|com você|consigo)',
      'como combin(?:ado|ámos|amos) (?:por|ao) telefone',
      '(?:<enjoyed>) (?:muito )?(?:d[oa] )?noss[oa] <talk>',
      '(?:o que) (?:acertámos|acertamos|combinámos|combinamos) ',
      '<talk> (?:\\p{L}+ )?(?:correu|corrido|foi|ido) (?:muito )?bem|(?:pena|faltou) <few>tempo',
      '(?:o que) (?:você |tu )?(?:nos |me )(?:contou|contaste)',
      'deixaram-n[oa] a pensar|fizeram-n[oa] pensar',
      `bateu um papo com (?:você|contigo)|prazer de (?:o|a|te|lhe) (?:cumprimentar|
        conhecer|receber|ouvir)`,
      '(?:depois|após) (?:de )?te (?:vermos|ver|ouvir)|deve lembrar-se de mim',
      `(?:foi|tive|tivemos|era) (?:\\p{L}+ ){0,2}?(?:<good>) (?:\\p{L}+ )?(?:em |
        de |o |te |a |poder )?(?:<meet>)`,
      '(?:foi|tive|tivemos|que) (?:\\p{L}+ ){0,2}?(?:<good>) (?:<few>)?(?:<talk>)',
      '(?:que) (?:bom|prazer|ótimo|alegria) (?:\\p{L}+ )?(?:<meet>|ter|que (?:veio|vieste))',
      `(?:<good>|feliz|content[ea]s?|satisfeit[oa]s?) (?:em|de|por) (?:\\p{L}+ )?(?:ter|
        tê-l[oa]|ter-te) (?:\\p{L}+ )?(?:<met>)`,
      `(?:<enjoyed>) (?:\\p{L}+ )?(?:d[eao]s?|em)? ?(?:te |o |a )?(?:<meet>|
        mostrar|<our> <few><talk>|<talk>|nossa)`,
      '(?:<enjoyed>) (?:muito )?d(?:e te|e o|e a) (?:conhecer|ouvir|receber|mostrar|ver)',
      `(?:<thanks>)(?: (?:mais|uma|vez|imenso|muito|novamente|desde|
        já)){0,4} (?:por|pela|pelo|de|em) (?:ter |teres |se )?(?:vindo|
        vir|vinda|visita|atender|atendid[oa]|participad[oa]|participar|
        recebid[oa]|deslocad[oa]|comparec\\p{L}+|vires|falado|
        conversado|<meet>|aparec\\p{L}+|passad[oa]|passar)`,
      `(?:<thanks>)(?: (?:mais|uma|vez|imenso|muito|novamente|desde|
        já)){0,4} (?:por|pela|pelo|pelas|a|à|o) (?:esta |essa |nossa |
        sua |tua )?<few><talk>`,
      `(?:<thanks>) … (?:tempo|disponibilidade|participação|atenção|
        simpatia|sinceridade) … (?:ontem|<gone>|passad[oa]|<day>|
        entrevista|chamada|conversa|dedic\\p{L}+|telefone|dinâmica)`,
      `(?:após|depois da|depois do|sequência d[ao]|seguimento d[ao]|
        desde|conforme|retomando|retomar|continuar|continuando|com base na|
        com base no|pela|pelo|apesar d[ao]) (?:a |o )?noss[oa]s? <few><talk>`,
      `(?:no|em) seguimento d[oae] (?:que (?:<spoke>)|<few><talk>)|na sequência d[oae] (?:<few><talk>)`,
      `(?:após|depois d[ea]|desde|apesar d[ea]|n[ao]|sobre|d[ao]) (?:sua |
        seu |tua |teu |nossa )?<few><talk> (?:\\p{L}+ )?(?:de|d[oa]|com|
        que) (?:ontem|<gone>|semana passada|tive\\p{L}*|teve|fez|
        fizeste|o senhor|a senhora|hoje|<day>)`,
      'noss[oa] <few><talk> (?:d[ae] )?<few>(?:<gone>|foi|me deixou|deixou|correu)',
      `(?:sua|seu|tua|teu|a|o) <few><talk> (?:com (?:\\p{L}+ ){1,2})?<few>(?:<gone>|
        correu|foi (?:muito )?(?:bem|boa|bom))`,
      '<talk> (?:tão \\p{L}+ )?(?:que )?(?:tivemos|tive|teve|tiveste|fizemos|fez|mantivemos)',
      `(?:como|conforme|tal como) (?:lhe |te |já |nós |ficou )*(?:falámos|
        falamos|conversámos|conversamos|combinámos|combinamos|vimos|
        prometi|contei|dizia|disse|expliquei|adiantei) ?(?!(?:na|no|em|
        por) (?:mensagem|e-?mail))`,
      `(?:como|conforme|o que|tal como) (?:\\p{L}+ )?(?:combinado|
        combinámos|combinamos|referi|falado|conversado|acordado|
        acordámos|prometi|prometido|dito|dizia|disse|discutido|
        alinhado) … ?(?:<orally>|<gone>)`,
      '(?:como|conforme) (?:conversado|falado)',
      `(?:quando|desde que|a última vez que|agora que|já que|pelo que|
        do que) (?:já |nos |você |tu |te |me )*(?:<spoke>|vieste|veio|
        passou|passaste|visit\\p{L}+|estev\\p{L}+|disse|disseste|falou)`,
      `(?:<orally>)[, ]+(?:me |nos |você |tu )?(?:perguntaste|
        perguntou|disse|disseste|falou|contou|contaste|mencionou)`,
      `(?:me|nos|lhe|te) (?:contei|contou|disse|disseste|contaste|
        perguntou|perguntaste|falou|falaste|pediu) … ?(?:<orally>|
        <gone>)`,
      `(?:disse|perguntou|perguntaste|contou|mencionou|falou|prometi|
        acordámos|combinámos|combinamos) … ?(?:<orally>)`,
      `(?:<spoke>) (?:\\p{L}+ )?(?:<gone>|na (?:<day>)|na (?:feira|
        quinta|sexta|segunda)|no|ao telefone|por telefone|brevemente)`,
      `(?:falou|falei|conversei|conversou|falaram|conversaram) (?:consigo|
        contigo|com você|com (?:o senhor|a senhora))`,
      `(?:com quem|com a qual|com o qual) (?:você |tu )?(?:falou|
        falaste|conversou|conversaste|esteve|se encontrou|te reuniste|
        reuniu)`,
      `tendo-[oa] (?:conhecid[oa]|visto)|(?:após|depois de) (?:o |a |
        te |ter )?(?:conhecer|entrevist\\p{L}+|ouvir|conversar|falar|
        ver|conhecê-l[oa]|tido (?:a )?oportunidade|conversarmos|
        falarmos|entrevistarmos)`,
      '(?:que) (?:o|a|te|lhe) (?:entrevistou|recebeu|avaliou|ouviu|conheceu|viu)|que avaliou você',
      `(?:impressionad|rendid|encantad|convencid|satisfeit|
        entusiasmad)[oa]s? (?:com você|consigo|contigo|a ti|com (?:a |o )?(?:tua|
        sua|seu|teu) (?:calma|postura|forma|jeito|apresentação|visita|
        entrevista|<few><talk>)|d[ao] <talk>)`,
      `você (?:arrasou|impressionou|convenceu|encantou|foi (?:muito )?(?:bem|
        ótim[oa])|mandou)|impressionaste|convenceste|(?:nos|me) (?:impressionou|
        convenceu|encantou)`,
      '(?:boa|excelente|ótima|grande|melhor|bela) (?:impressão|lembrança)',
      'o que (?:conversámos|conversamos|falámos|falamos)',
      `(?:sua|tua) apresentação (?:perante|para|à|ao)|(?:suas|tuas) (?:perguntas|
        respostas) (?:à|ao|na|no)`,
      `(?:comentários|feedback|retorno|opinião|notas) (?:d|sobre ?)(?:a|
        o|os|as)? (?:tua|sua|primeira)? ?<few><talk>`,
      '(?:esqueceu|esqueceste|deixou|deixaste)(?:-te)? … (?:sala|escritório|cá|aqui)|deixou-nos',
      '(?:o que|como) … ?(?:achaste|achou|sentiu|sentiste|foi|correu) … ?(?:<talk>|conhecer)',
      `(?:lembra|lembras|recorda|recordas)(?:-se|-te)? (?:de mim|da nossa|
        daquel\\p{L}+|de nós)|sentados lado`,
      '(?:cara|rosto) a(?:o| um) nome|dar um rosto',
      '(?:vencida|ultrapassada|superada|passada|concluída) a <few><talk>',
      'ligação (?:péssima|ruim|má) …|chegado bem … depois',
    ],
    again: [
      `(?:passou|passaste|avanç\\p{L}+|passar) (?:para|à|a) (?:a )?(?:segunda|
        última) (?:fase|etapa|ronda)`,
      `(?:seguir|continuar|retomar) (?:a |nossa |com a )?(?:conversa|
        conversando|conversar|bate-papo)`,
      `(?:dar continuidade|continuidade) (?:à|a) (?:nossa )?(?:conversa)|
        (?:receber|recebê-l[oa]|ver|vê-l[oa]|conversar|falar|
        entrevistar|encontrar|convidá-l[oa])(?:-\\p{L}+)? (?:contigo |
        consigo |com você |para conversar )?(?:de novo|outra vez|
        novamente|uma segunda vez|mais uma vez)|voltar a (?:ver|falar|
        receber)\\p{L}*`,
      `(?:segunda(?!-feira)|2[ªa]) (?:entrevista|fase|reunião|ronda|
        conversa|rodada|chamada)|(?:nova|outra) (?:entrevista|conversa)`,
    ],
    talked: [
      `(?:após|depois d[ea]|na sequência d[ea]|desde|apesar d[ea]|
        durante) (?:a |o )?(?:sua |seu |tua |teu )?<few><talk>|n[ao] (?:sua |
        seu |tua |teu )?<few><talk>`,
    ],
    ahead: [
      `(?:espero|esperamos|gostaria|gostaríamos|queremos|queríamos|
        quero|seria|será|ansios\\p{L}*|adoraria|adoraríamos|antes|se|
        para|poderíamos|desejo|desejamos|propo\\p{L}+|teria|oxalá)(?! que tenhas?)`,
    ],
    notMet: [
      'troca de (?:mensagens|e-?mails|mails)',
      '<talk> … ?(?:estava|foi|ficou|ficara) (?:marcad|previst|agendad|fixad|combinad)[oa]s?',
      `por (?:e-?mail|escrito(?! o que)|mensagem|aqui)|(?:última|
        anterior|sua|tua|seu|teu) (?:mensagem|e-?mail)|(?:mensagem|
        e-?mail) anterior`,
      `tentei|tentámos|tentamos|não (?:consegui\\p{L}*|atend\\p{L}+|
        pôde|pude|compareceu|nos (?:conhecemos|encontrámos))|recado|
        caixa postal`,
      '(?:tua|teu|sua|seu) (?:antig[oa]|ex|referências?)',
      `(?:candidatos anteriores|outras edições|muitas pessoas|muita gente|
        vários candidatos|muitos candidatos)`,
      '(?:ainda não|nunca) (?:nos|te|o|a)',
      `youtube|podcast|webinar|palestra|processo (?:seletivo )?(?:tem|
        inclui|consiste)|reunião d[ea] (?:equipa|equipe|segunda)|adiar|
        transferir|desmarcar|remarcar`,
    ],
    mayCome: [
      `(?:será\\p{L}*|receberá\\p{L}*|amanhã|próxim[oa]|por favor|se|
        \\p{L}{2,}(?:remos|rás|rá|rão|rei)|vamos|vai|poder\\p{L}+|
        deve\\p{L}*|caso|antes de|convid\\p{L}+|gostar\\p{L}+)`,
    ],
    test: [
      '(?:prova|avaliação) (?:técnica|prática|escrita|online|de \\p{L}+)|dinâmica de grupo|estudo de caso',
      '(?:teste|exercício|desafio) (?:técnico|prático|online|escrito|psicotécnico|de \\p{L}+)',
      'dia de experiência',
    ],
    screening: [
      '<short> (?:\\p{L}+ )?<call>',
      '<call> (?:<short>|inicial|introdutória|rápido)',
      'primeiro contac?to|triagem|<call> de \\d\\d minutos',
    ],
    taken: ['(?:após|depois|obrigad[oa]|resultados?|concluído|realizado|sequência)'],
    travel: [
      '<arrange>\\p{L}+ … <trip>',
      '<trip> … (?:nossa conta|nosso cargo|incluíd\\p{L}+|pag\\p{L}+)',
      '(?:pacote|apoio|ajuda) (?:de|à|para) (?:a )?(?:relocação|realocação|mudança)',
      'mudar(?:-se)? para (?-i:\\p{Lu})\\p{L}+',
    ],
    notDone: ['(?:não|nenhuma?|sem|infelizmente)'],
    conditional: [
      'sujeit[oa] a|condicionad[oa] (?:a|à|ao)|sob (?:a )?condição|desde que … ?(?:referências|exames?)',
      'dependente d[aeo] … ?(?:referências|verificação|exames?|aprovação)',
    ],
    workBegins: [
      'data de (?:início|entrada|admissão)|início (?:de|das) funções|primeiro dia de trabalho',
      'começar(?:ias)? a trabalhar',
      '(?:contrato|função|trabalho) … (?:começa|inicia|começaria|iniciaria)',
      'início (?:do|de) (?:contrato|trabalho)',
    ],
    applied: ['(?:sua|tua) … ?candidatura|(?:te |se )?(?:candidatou|candidataste|inscreveu|enviou|enviaste)'],
    monthsAgo: [
      'há (?:vários|alguns|uns|dois|três|quatro|cinco|seis|[2-9]|1\\d) meses|há (?:um|meio) ano',
      '(?:n?o )?ano passado',
    ],
    seasons: ['primavera', 'verão', 'outono', 'inverno'],
    asksAnswer: [
      `(?:por favor|agradec\\p{L}*|peço|pedimos|pode|podes|poderia|poderias) … ?(?:confirm\\p{L}*|
        respond\\p{L}*|indi\\p{L}*|dizer\\p{L}*|diga\\p{L}*|escolh\\p{L}*|avis\\p{L}*)`,
      '(?:confirm|diga|diz|indiqu|avis|respond)\\p{L}*-(?:me|nos)|(?:me|nos) (?:confirme|diga|avise|informe)',
      '(?:aguardo|aguardamos|aguardar|fico|ficamos|espero|esperamos) … ?(?:resposta|confirmação|retorno)',
    ],
    asksNothing: [
      'dúvidas?|questão|questões|perguntas?|remarcar|cancelar|imprevisto|tudo bem',
      'não (?:puder|possa|pode|podes|consiga|responda|é necessário|precisa)|como (?:está|estás|vai)',
    ],
    automaticSubject: ['resposta automática|fora do escritório|ausente|ausência|mensagem de ausência'],
    away: [
      '(?:estou|estarei|encontro-me) … ?(?:fora|ausente|de (?:férias|licença|baixa))',
      'esta é uma (?:resposta|mensagem) automática',
    ],
    back: ['(?:até|regresso|volto|voltarei|regressarei|retorno|partir)'],
    urgent: ['urg[eê]n\\p{L}+|na minha ausência|entretanto|durante a minha ausência|enquanto isso'],
    takesOver: [
      '(?:assumo|assumi|substituo) (?:o|a|agora)',
      '(?:sou|serei) … ?nov[oa] (?:pessoa de )?contac?to',
      'a partir de agora … (?:comigo|escrev\\p{L}+-me)|fico (?:agora )?com o seu',
    ],
    writeTo: [
      '(?:escrev|contac?t|fal)\\p{L}+ (?:a|o|ao|à|com o|com a)? ?(?:meu|minha|nosso|nossa) colega',
      '(?:dirij|envi|encaminh|remet)\\p{L}+ … <questions> (?:a|para|ao)',
      '(?:a partir de agora|doravante|de agora em diante) … (?:contac?t\\p{L}+|escrev\\p{L}+|fal\\p{L}+)',
      '(?:o seu|a sua|o teu) (?:nov[oa] )?(?:pessoa de )?contac?to (?:é|será|passa)',
      '(?:assume|assumirá|assumiu) (?:o|a)',
    ],
    contact: ['contactar|contatar|contacte|contate|com|a|para|colega|o|ao|à'],
  },
} as const satisfies Words;
