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

  job: {
    roleFrames: `
      vaga de, vaga para, vaga como, posição de, posição para, cargo de, função de, lugar de, candidatura
      a, candidatura para, candidatura à, candidatura ao, candidatura como, entrevista para, entrevista
      de, oportunidade de, oportunidade para, processo seletivo para, processo seletivo de, processo para,
      seleção para, seleção de, procuramos, procura, buscamos, busco, procuro, precisamos de, contratar,
      trabalhar como, proposta para, proposta de, oferta de, oferta para, posto de, concurso para,
      inscrição para, inscrição na vaga, estágio de, vaga, cargo, estamos à procura de, à procura de,
      nossa próxima, nosso próximo, contrato como, candidatou-se a, perfil de, falta-nos, recrutamento de,
      contratando, se candidatou para, se candidatou à, candidatura de, área de, atuar como, vaga em
    `,
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
      lead, *ista, *eiro, *eira, *ólogo, *óloga, aprendiz, trainee, comprador, compradora, subgerente,
      monitor, monitora, devops, agente
    `,
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
      c/ cliente, do cliente, ao cliente, com o cliente, no cliente, nosso cliente, meu cliente, nossos
      clientes, meus clientes, nossa cliente, minha cliente, cliente, o cliente
    `,
    unnamedClients: `
      um dos nossos clientes, um de nossos clientes, um cliente, uma empresa, um dos meus clientes, uma
      multinacional, importante empresa, uma consultora, uma fintech, para um, para uma
    `,
    organisations: `
      grupo, banco, caixa, hospital, clínica, universidade, escola, escolas, agrupamento de escolas,
      colégio, instituto, fundação, câmara municipal, câmara, prefeitura, município, museu, teatro,
      editora, livraria, farmácia, laboratórios, laboratório, hotel, hotéis, restaurante, café, padaria,
      oficina, construtora, imobiliária, têxtil, transportes, seguros, viagens, energia, saúde,
      tecnologia, engenharia, cooperativa, associação, lojas, supermercados, rede, rádio, agência,
      estúdio, metalúrgica, indústria, indústrias, irmãos, santa casa da misericórdia, misericórdia,
      governo, ministério, serviços, alimentos, cosméticos, usina, moinho, vinhas, quinta, adega,
      academia, centro, casa, horizonte, advogados
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
    if: 'se|caso|em caso',
    change: 'cancel\\p{L}*|desmarc\\p{L}*|remarc\\p{L}*|adi\\p{L}*|não (?:puder|possa|conseguir)',
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
