import type { Words } from './schema.ts';

/** The words of Portuguese. */
export const pt = {
  forward: {
    labels: {
      from: 'de',
      date: 'data|enviado|enviada|enviada em|enviado em',
      subject: 'assunto',
      to: 'para',
      cc: 'cc',
      replyTo: 'responder a|responder para',
    },
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
  },

  common: `
    o a os e você sua seu de para em um uma que com nos é não do da no na ao à as se às olá oi
    obrigado obrigada cara caro pela pelo mais como muito está gostaríamos dos das ou há consigo lhe
  `,

  mailbox: {
    nobodyReads: 'naoresponda naoresponder semresposta',
    machines: 'notificacao notificacoes',
    manyRead: 'boletim novidades',
    noPerson: 'não responda|não responder',
  },

  note: { with: 'com', at: 'na|no|em', for: '(?:para(?: a vaga de| o cargo de)?|como|de)(?: uma?)?' },

  proviso: {
    if: 'se|caso|em caso',
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
        zona industrial, urbanização, via, bairro, ladeira, viela, escadinhas, campo
      `,
      typesBehind: '',
    },
    rooms: `
      sala, salão, gabinete, escritório, andar, piso, edifício, edif, torre, bloco, loja, portaria,
      receção, recepção, entrada, campus, sede, armazém, conjunto, cj, hotel, restaurante, café,
      hospital, clínica, escola, colégio, faculdade, universidade, câmara, centro, oficina, fábrica,
      museu, biblioteca, auditório, laboratório, serviço, pavilhão, galpão, unidade, rés-do-chão, r/c,
      dto, dt.º, dto., esq, esq., cave, sobreloja, térreo, ala, shopping, terminal, paços
    `,
    at: `
      no, na, nos, nas, em, ao, à, aos, às, na nossa, no nosso, nas nossas, nos nossos,
      nas nossas instalações, no nosso escritório, para a, para o, pela, pelo, aqui em, em frente ao
    `,
    within: 'de, da, do, das, dos, a, o, e, d, em, com',
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
      após, depois de, obrigado pela, obrigada pela, obrigado por, desde, em vez de, ao invés de, nenhum,
      nenhuma, sem, não, nem, último, última, anterior, depois, posteriormente, agradecemos, mais tarde,
      na sequência da, depois da, agradeço, gostámos de, gostámos muito de, gostamos de, gostei de,
      falar contigo no, falámos
    `,
    passed: `
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
      talk: 'conversa|entrevista|chamada|reunião|bate-papo',
      meet: 'conhecer|falar|conversar|ver',
      enjoyed: 'gostei|gostámos|gostamos|adorei|adorámos|adoramos',
      day: 'segunda|terça|quarta|quinta|sexta',
      short: 'breve|curta|primeira|rápida',
      call: 'chamada|conversa|ligação|bate-papo|entrevista (?:telef[óô]nica|por telefone)',
      arrange: 'trat|cobri|pag|reserv|organiz|patrocin|assegur|suport',
      trip: 'visto|voos?|mudança|viagem|passagens?|alojamento',
      questions: 'perguntas|dúvidas|questões|respostas?|e-?mails?',
    },
    spoken: [
      '(?:foi|tive) (?:um |muito )?(?:prazer|gosto|bom|ótimo|agradável) (?:em |de )?<meet>',
      '(?:foi|tive) (?:um |muito )?(?:prazer|gosto|bom|ótimo) (?:conhecê|vê|recebê)-l[oa]',
      '<enjoyed> (?:muito )?(?:de|da) (?:<meet>|nossa|<talk>)',
      '<enjoyed> (?:muito )?d(?:e te|e o|e a) (?:conhecer|ouvir|receber)',
      '<enjoyed> (?:muito )?de conhecê-l[oa]',
      'obrigad[oa] … (?:por|pela|pelo) (?:ter vindo|vir|vinda|visita|nossa|<talk>)',
      'obrigad[oa] … tempo … (?:ontem|hoje|passad[oa]|<day>)',
      '(?:após|depois d|na sequência d|seguimento d)(?:e|a)? ?(?:a )?nossa … ?<talk>',
      '(?:como|conforme) (?:falámos|falamos|conversámos|conversamos|combinámos|combinamos|referi|combinado)',
      'quando (?:falámos|falamos|nos conhecemos|conversámos|conversamos|nos encontrámos)',
    ],
    ahead: ['(?:espero|esperamos|gostaria|gostaríamos|seria|será|ansios\\p{L}*|adoraria|antes|se)'],
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

  concepts: {
    NOT: 'não, nao, sem, nem, nunca',
    INTERVIEW: 'entrevista*, bate-papo, convocatória, convocat*, dinâmica, seleção',
    TALK: `
      falar, conversa*, reunião, ligar, ligação, ligo, chamada, encontro, bater um papo, papo, café,
      visita, comparecer, contar com a sua visita, trocar uma ideia, conversarmos, falarmos
    `,
    GETTOKNOW: 'conhecer*, conhecê-la, conhecer você, recebê-la, a conhecer',
    INVITE: 'convid*, convite, recebê-la, comparecer, venha, recebê-lo, chamá-la, chamamos',
    AVAILABLE: 'disponib*, quando, horário*, livre, melhor dia, qual dia, diga quando, que dia',
    SLOT: 'horário*, agenda*, datas, calendário',
    SUIT: `
      fica bom, conveniente, pode ser, prefer*, é possível, seria bom, dá para você, mais jeito, topa,
      tudo bem para, dá jeito, te atende
    `,
    CHOOSE: 'escolh*, indica*, indique, opções, diga-nos, propo*',
    BOOK: 'agend*, marcar*, reserv*, link',
    NEXTSTEP: `
      próximo passo, próxima fase, fase seguinte, próxima etapa, etapa, avançar, próximas etapas,
      fase final, última etapa
    `,
    CONFIRM: 'confirm*, marcad*, agendad*, combinad*, certo, fica',
    HELD: 'será realizada, terá lugar, vai acontecer, detalhes, local',
    SEEYOU: `
      até terça, até segunda, até quarta, até quinta, até sexta, até amanhã, esperamos por, ligo,
      nos vemos, até lá
    `,
    REMIND: 'lembrete, lembramos, lembrar',
    MOVE: `
      remarc*, reagend*, adia*, passar para, adiant*, antecipar, mudar, transferi*, jogar pra,
      jogar para, empurrar, trocar o dia, transferir*, passa, passa para, remanej*
    `,
    CHANGE: 'alter*, mud*, nova data, novo horário, outra data, novo',
    INSTEAD: 'em vez, em alternativa, alternativa, no lugar',
    CLASH: `
      imprevisto, doente, não consigo, surgiu, transtorno, desculp*, motivos de agenda, deu ruim,
      viagem, problema
    `,
    CANCEL: `
      cancel*, desmarc*, não vai acontecer, não vamos conseguir realizar, desconsider*, não é preciso,
      sem efeito, não haverá, não vai rolar, deixou de existir, cai por terra
    `,
    STOP: 'congelad*, suspens*, orçament*, encerrad*, cortes, reestruturação, deixou de existir',
    OFFER: 'proposta, oferecer*, oferta, oferec*, foi a escolhida, escolhida para, minuta',
    CONTRACT: 'contrato, carta proposta, condições, benefícios, minuta do contrato, admissão',
    HIRE: `
      contrat*, aprovad*, no nosso time, ter você, fazer parte, no time, juntar-se, na equipa,
      bem-vinda à, início a, começar connosco, começar com a gente
    `,
    WELCOME: 'bem-vind*, parabéns, felizes, prazer, boas notícias, adoraram, impressionad*',
    SALARY: 'salário, remuneração, valor, reais, benefícios',
    ACCEPT: 'aceita, aceitar, seu retorno, sua resposta',
    SIGN: 'assin*',
    REGRET: 'infelizmente, lament*, pena, más notícias',
    OTHERPERSON: `
      outros candidatos, outra pessoa, outra candidata, outro perfil, outro candidato, outros perfis,
      outras candidat*, roteirista da casa, da casa, candidato interno
    `,
    SELECTED: `
      selecionad*, avançar, seguir*, seguiremos, prosseguir, continuidade, optamos, escolha, escolhid*,
      preenchida, passou, aprovad*, fechando com, fechou, fechamos, pra próxima, classificad*
    `,
    FILLED: 'preenchida, preenchido',
    DECIDE: 'decid*, decisão, difícil, análise, avaliação',
    FIT: `
      perfil*, experiência, corresponde, trajetória, currículo, procuramos, percurso, combina,
      alinhad*, texto, portfólio
    `,
    LUCK: 'boa sorte, desejamos, sucesso, felicidades, desejo',
    JOBSEARCH: 'procura, percurso, carreira, busca',
    KEEPFILE: 'mantere*, guardamos, banco de talentos, guardar',
    RECEIVED: `
      recebemos, receção, recepção, realizada com sucesso, chegou, recebida, enviada, inscrição,
      registad*, registrad*, ficou registada
    `,
    AUTO: 'automática, portal, andamento, não responda',
    REVIEW: `
      analisar, análise, entraremos em, retorno, avaliar, avaliação, daremos notícias,
      notícias em breve
    `,
    IF: 'se, caso',
    APPLICATION: 'candidatura*, inscrição, candidat*, processo seletivo',
    JOB: 'vaga, posição, cargo, função',
    FOUNDYOU: `
      vi o seu, seu perfil, lembrei de você, chamou a minha, entro em contacto, linkedin, achei seu,
      me passou seu, seu contato, seu nome, falaram de, minha última mensagem
    `,
    RECRUITER: `
      recrut*, procuro, contratações, consultora, aumentando, procurando, precisa de, precisamos de,
      captar, falta um
    `,
    CLIENT: 'meu cliente, cliente',
    OPEN2NEW: `
      aberta a, aberto a, oportunidade*, interesse, saber mais, à procura, sem compromisso, topa,
      eu te contar, te contar
    `,
    THANK: 'obrigad*, agradec*',
    NOTICE: 'avisar, nos comunicar, informar-nos, pela mensagem, antecedência, por avisar',
    UNDERSTAND: 'entend*, compreend*, respeit*, sem problema, tomamos nota, compreendido, recebido, anotado',
    CONGRATSJOB: 'novo emprego, novo desafio, novo trabalho, parabéns pel*, nova fase, nova jornada',
    PITY: 'que pena, pena que',
    HONEST: 'sinceridade, honestidade, transparência',
    WITHDRAW: 'desist*, retir*, do nosso lado, aviso a equipe, aviso a equipa',
    WHY: `
      por quê, por que, motivo*, razão, o que pesou, que empresa, foi por, o que te levou,
      o que a levou, o que não agradou, onde falhamos, o que faltou
    `,
    ASK: 'posso perguntar, poderia nos, perguntar, partilhar, compartilhar',
    FEEDBACK: 'feedback, opinião, melhor, melhorar',
    PERSUADE: `
      mudar de ideia, reconsider*, repensar, pensaria, contraproposta, já assinou, antes de você,
      convencer*, algo para você, alguma chance, é definitivo, última chance, ainda dá, retê-la,
      trazer de volta, mudar de opinião
    `,
    RAISE: 'igualar, melhorar, margem, negoci*, valor mais alto, aumentar, acelerar, número, quantia',
    ANYONE: 'alguém, alguma pessoa, conhece, tem algum, algum contacto, algum amigo',
    RECOMMEND: 'indicar, indicação, recomend*, passe, compartilhe, divulg*',
    FRIENDS: 'coleg*, amig*, rede, contactos, contatos',
    STAYTOUCH: 'manter contato, contacto, se cruzem, voltar a falar, nossa lista, nome fica',
    DOOR: 'porta*, estaremos aqui, sempre, fale connosco, as portas',
    IFCHANGES: 'situação mudar, coisas mudem, não correr bem, mudar, quem sabe, noutra altura',
    FUTURE: 'futuro, mais tarde, outra vaga, de novo',
    MEDICAL: 'médic*, dentista, doutor*, dra, clínica, consulta, veterinári*, vacina',
    SHOP: `
      pedido, fatura, encomenda, entrega, assinatura da, pagamento, extrato, senha, voo, mesa, hotel,
      reserva confirmada, estadia
    `,
    BULK: `
      newsletter, cancelar a inscrição, dicas, vagas para você, webinar, artigos, novas vagas,
      viram seu perfil, alerta de vagas
    `,
    PRIVATE: `
      cabeleireir*, massagem, jantar, aniversário, cinema, apartamento, escola, aula, toalha,
      passaporte, carro, concerto, restaurante, fim de semana, mãe, filhos, moradores, assembleia,
      condomínio, treino, oficina
    `,
    SCAM: 'em casa, ganhe, dados bancários',
    DAY: 'segunda, terça, quarta, quinta, sexta, amanhã, próxima semana, dezembro, novembro, janeiro',
    DURATION: 'dura, uma hora, minutos, meia hora, cerca de',
    PRACTICAL: `
      receção, recepção, documento, traga, estacionamento, despesas, dúvida, abaixo, descrição, remoto,
      etapas, esteja bem, portaria
    `,
    POLITE: 'gostar*, queremos, poderia, por favor, gosto, teríamos',
    PAST: 'semana passada, ontem, ter participado, participação',
    MANY: 'muitas candidaturas, grande número, inúmeras',
    LEGAL: `
      confidencia*, privacidade, destinatário, apague*, imprim*, dados, sede, registo, siga-nos, site,
      valores, fundada, enviado do, diversidade, redes sociais, férias
    `,
    DEADLINE: 'até, prazo, antes, preencha, conclua',
  },
} as const satisfies Words;
