import type { ToneWords } from './schema.ts';

/** The tone of a letter in Portuguese, European and Brazilian. */
export const pt: ToneWords = {
  ideas: {
    NOT: 'não, nunca, jamais, nem, sem, tampouco, nada, nenhum, nenhuma, ninguém',
    I: 'eu, nós, me, mim',
    YOU: `
      você, vocês, senhor, senhora, senhores, tu, a vossa equipa, a sua equipa, a sua equipe, sua equipe,
      vossa empresa, sua empresa, seu recrutador, a recrutadora, o recrutador, rh, recursos humanos,
      seu chefe, vosso departamento, ninguém, o entrevistador, a entrevistadora, os entrevistadores,
      seu time, o time, vossa equipa, a equipa, a equipe
    `,
    YOUR: `
      seu, sua, seus, suas, vosso, vossa, vossos, vossas, teu, tua, de vocês, o, a, os, as, do, da, este,
      esta, esse, essa, deste, desse
    `,
    MY: 'meu, minha, meus, minhas, nosso, nossa',
    IF: 'se, caso, a menos que, a não ser que, desde que, só se, salvo se',
    MAYBE: `
      talvez, se calhar, provavelmente, possivelmente, quem sabe, pode ser que, porventura, eventualmente,
      quiçá
    `,
    BETTER: 'melhor, melhores, superior, superiores, maior, maiores, ideal, dos meus sonhos, de sonho',
    MORE: 'mais, bem mais, muito mais, bastante mais, menos',
    APPEALING: `
      atrativ*, atraente*, interessante*, apelativ*, apaixonante*, entusiasmante*, empolgante*,
      estimulante*, adequad*, conveniente*, promissor*, prestigiad*, prestigios*, generos*, competitiv*,
      modern*, inovador*, ambicios*, flexív*, séri*, profission*, estáve*, sólid*, conceituad*, reconhecid*,
      convincente*, tentador*, vantajos*, desafiador*, desafiante*, enriquecedor*, futuro, autonomia,
      liberdade, responsabilidade*, crescimento, potencial, oportunidades, sentido, alinhad*, dinâmic*,
      criativ*, avançad*, perspetivas, perspectivas, confortáve*
    `,
    JOB: `
      oferta*, proposta*, trabalho*, emprego*, vaga*, posição, posições, cargo*, função, funções,
      oportunidade*, empresa*, companhia*, equipa, equipe, time, opção, opções, alternativa*, projeto*,
      projecto*, condições, cultura, lugar, outra, outro, ambiente, tecnologia*, produto*, perspetivas,
      perspectivas, carreira, formação, MASKED, marca, reputação, para mim, área, organização, empregador*
    `,
    OTHER: 'outra, outro, outras, outros, concorrência, a concorrência, concorrente*, diferente, rival',
    THAN_YOU: `
      do que a vossa, do que a sua, do que o vosso, do que o seu, do que as vossas, do que as suas,
      do que vocês, do que convosco, do que na vossa, do que na sua, do que a de vocês, do que a, do que o,
      do que em, do que aí, do que esta, do que essa, que a vossa, que a sua, que a de vocês, que o vosso,
      que o seu, que vocês, que MASKED, do que MASKED, do que na MASKED, comparad* com, comparad* à,
      em comparação, comparativamente, à vossa, à sua, ao vosso, ao seu, face à vossa, face à sua,
      relação à sua, relação à vossa, do que aquela, do que aquilo
    `,
    PREFER: 'prefiro, preferi, prefería, preferida, preferido, favorita, favorito, preferível, preferia',
    REFUSE: `
      recusar, recusá-la, recusá-lo, rejeitar, resistir, dizer não, dizer que não, deixar passar, ignorar,
      superar, competir, cobrir, negar
    `,
    CAN: `
      posso, podia, pude, poderia, podem, pode, dá para, dava para, deu para, consigo, consegui, conseguia,
      poder, possível, tinha como, tive como, tem como, havia como
    `,
    PAY: `
      salário*, salariai*, salarial, ordenado*, vencimento*, pagam, paga, pagar, pagarem, pagaria,
      pagamento, pago, pagos, dinheiro, grana, bónus, bônus, remunera*, financeir*, económic*, econômic*,
      ganhar, ganho, ganhava, ganharia, ganhos, rendimento*, bruto, brutos, líquido, líquidos, orçamento*,
      honorários, comissão, comissões, prémio*, prêmio*, aumento, ações, compensação, caro, barat*, valor,
      valores, por ano, por mês, mensais, anuais, carro da empresa, seguro de saúde, benefícios, regalias,
      subsídio*, vale refeição, vale, plr, clt, pj, décimo terceiro, mal pag*, bem pag*, por hora,
      stock options, equity, cifra*, monetári*, lucrativ*, massa
    `,
    CURRENCY: 'euro, euros, eur, dólar, dólares, usd, real, reais, r, libras, francos, k, paus, brl',
    THOUSAND: 'mil, cem, milhão, milhões, milhares',
    PERCENT: 'SIGN, por cento, porcento',
    RELATIVE: `
      mulher, esposa, marido, esposo, companheir*, parceir*, namorad*, noiv*, mãe, pai, pais, filho, filha,
      filhos, filhas, bebé, bebê, irmão, irmã, irmãos, avó, avô, avós, família, sogr*, cunhad*, tio, tia,
      prim*, sobrinh*, ex, ex-mulher, ex-marido, gémeos, gêmeos, casamento, gravidez, saúde, médico, médica,
      psicólog*, psiquiatra, terapeuta, coluna, joelho, renda, aluguel, hipoteca, dívidas, cão, cachorro,
      senhorio, divórcio, separação, religião, fé, depressão, ansiedade, bairro, crianças, pequen*
    `,
    ILLNESS: `
      doenç*, doente*, saúde, cancro, câncer, tumor, depress*, deprimid*, ansiedade, pânico, burnout,
      esgotamento, esgotad*, cirurgia*, operação, operad*, operar, hospital*, internad*, internament*,
      internação, diagnos*, terapia*, tratamento, medicação, médic*, baixa médica, de baixa, atestado,
      crónic*, crônic*, mental, enxaqueca*, lesão, lesionad*, quimio*, tdah, autis*, insónia*, insônia*,
      álcool, enfarte, infarto, avc, covid, gripe, sintomas, aborto, fertilidade, fertilização, in vitro,
      deficiência, demência, alzheimer, psicólog*, psiquiátr*, psiquiatra, clínica, stress, estresse,
      reabilitação, dores, recaída, fisioterapia
    `,
    TROUBLE: `
      grávida, grávidos, gravidez, divórci*, divorci*, separação, separar, separei, separad*, rutura,
      término, guarda dos, guarda das, guarda do, custódia, creche, maternidade, paternidade, funeral,
      enterro, falec*, morte, morreu, a morrer, morrendo, luto, dívida*, hipoteca, prestação da, aluguel,
      renda da casa, falência, penhora*, empréstimo*, contas em atraso, contas para, fim do mês, despej*,
      desemprego, desempregad*, tribunal, problemas familiares, problemas em casa, problemas pessoais,
      problemas financeiros, problemas conjugais, problemas de, em casa, situação familiar, crise,
      fase difícil, fase complicada, momento difícil, momento complicado, período difícil,
      período complicado, cuidar da minha, cuidar do meu, cuidar dos meus, tomar conta, vou casar, casar-me,
      casamento, mãe solteira, pai solteiro, religi*, vida privada, vida pessoal, fui despedid*,
      fui demitid*, despediram-me, cartão de crédito, dar à luz, à espera de bebé, à espera de um,
      esperando um bebê, esperando bebê, questões familiares, questões de família, emergência familiar,
      assuntos familiares, assuntos de família, motivos de família
    `,
    THEIRS: `
      processo, processos, procedimento, entrevista, entrevistas, comunicação, resposta, respostas,
      escritório, escritórios, equipa, equipe, time, empresa, cultura, gestão, direção, liderança, oferta,
      proposta, site, página, seleção, recrutamento, contratação, recrutador*, rh, recursos humanos, teste,
      testes, tarefa, exercício, pergunta, perguntas, ambiente, produto, produtos, organização, tratamento,
      tom, vaga, reputação, opiniões, avaliações, chefe, chefia, entrevistador*, condições, contrato,
      planeamento, planejamento, coordenação, pessoas, edifício, atitude, maneira, forma, sistema,
      tecnologia, código, experiência, tudo, chamada, conversa, reunião, descrição, projeto*, projecto*,
      trabalho, impressão, valores, email*, e-mail*, comportamento, postura, atendimento, forma como,
      retorno
    `,
    BAD: `
      caótic*, caos, desorganizad*, desorganização, lent*, lentidão, demorad*, tedios*, aborrecid*, chat*,
      entediante*, antiquad*, ultrapassad*, obsolet*, confus*, pouco clar*, vag*, pouco profission*,
      nada profission*, amador*, mau, maus, péssim*, terríve*, horríve*, fatal, vergonhos*, vergonha,
      lamentáve*, dececionante*, decepcionante*, desilu*, frustrante*, irritante*, cansativ*, exaustiv*,
      ridícul*, absurd*, inútil, inúteis, perda de tempo, mal-educad*, rude*, arrogante*, antipátic*,
      desrespeitos*, falta de respeito, tóxic*, frac*, medíocre*, pouco atraente*, pouco apelativ*,
      pouco inspirador*, bandeira vermelha, sinal de alerta, sinais de alerta, pesadelo, bagunç*, confusão,
      trapalhada, demasiado long*, longo demais, longa demais, demais, demasiad*, interminá*, etern*,
      desagradá*, desconfortá*, irrealista*, incompeten*, ineficient*, burocrátic*, deprimente*, suj*, pior,
      piores, descuidad*, questioná*, suspeit*, a desejar, hostil, hostis, impessoa*, cinzent*, fri*,
      estranh*, triste*, desastr*, monóton*, pouco séri*, nada séri*, deficiente*, amadoris*,
      pouco transparente*, sem sentido, sem rumo, falta de, carece*, nulo, nula, pouco human*, injust*,
      engan*, repetitiv*, velh*, falta total, pouca
    `,
    DISLIKED: `
      dececion*, decepcion*, desiludi*, desilus*, desapont*, não gostei, não gosto, não me agrad*,
      não me convenc*, não me inspir*, não me atra*, não me motiv*, não me entusiasm*, não me transmit*,
      não me cativ*, não me encant*, má impressão, impressão negativa, mau pressentimento, má sensação,
      senti-me ignorad*, me senti ignorad*, me senti desconfort*, senti-me desconfort*, me senti mal,
      senti-me mal, perdi o interesse, perdi a vontade, perdi a confiança, insatisfeit*, descontent*,
      incomodou*, irrit*, indign*, odeio, odiei, detest*, frustrad*, dúvidas sobre, esperava mais,
      esperava outra, esperava melhor, não é o que, não era o que, não me vejo, não me imagino, não me via,
      desconfi*, surpreendeu-me pela negativa, surpreendeu negativamente, não me impression*, horroriz*,
      preocupou-me, não correspond*, não está à altura, não esteve à altura, não estiveram à altura,
      deixou-me com dúvidas, me deixou desconfort*
    `,
    FAILED: `
      falharam, falhou, ignor*, esquec*, perderam, perdeu, não respond*, não lig*, não se dign*,
      não se deram, não avis*, não diss*, não inform*, não deram, não deu, não cumpr*, não fizeram, não fez,
      não soube*, não quiser*, não quis, não tiver*, não teve, não aparec*, demor*, levaram, levou,
      fizeram-me, fez-me, me fizeram, me fez, deixaram-me, deixou-me, me deixaram, me deixou, mentiram,
      mentiu, prometer*, prometeu, cancel*, desmarc*, remarc*, mudaram, mudou, adiaram, adiou, atras*,
      pression*, deviam, devia, deveriam, deveria, tinham de ter, podiam ter, poderiam ter, podia ter,
      são responsáveis, é responsável, têm a culpa, tem culpa, são os culpados, trat*, obrig*, forç*,
      cheg* tarde, cheg* atras*, engan*, perder tempo, estrag*, arruin*, trocaram, trocou, pisaram na bola,
      vacil*
    `,
    HARDSHIP: `
      fazer esperar, fazerem esperar, me fazer esperar, me deixar, me deixarem, deixar-me, deixarem-me,
      ignorar, ignorarem, me ignorar, silêncio, atraso*, demora*, caos, desordem, desorganização, lentidão,
      falta de, semanas de, meses de, sem resposta, sem retorno, terceira vez, quarta vez, burocracia,
      incompetência, erro*, indecisão, cancelar, cancelarem, desmarcar*, remarcar*, espera, inação,
      passividade, má comunicação, má gestão, má organização, apenas três, só três, três semanas,
      duas semanas, quatro semanas, um mês, dois meses, desinteresse, descaso, desleixo, descuido,
      esquecimento, proposta tão baixa, negligência, perder o meu tempo, me fazer perder, me fazerem perder
    `,
    FAULT: `
      culpa sua, culpa vossa, culpa de vocês, culpa tua, sua culpa, vossa culpa, por culpa, a culpa é,
      culpa foi, graças à vossa, graças à sua, graças ao vosso, graças ao seu, devido à vossa,
      devido à sua falta, por causa da vossa, por causa da sua, por causa do vosso, por causa do seu,
      por causa de vocês, se tivessem, se tivesse, se vocês tivessem, se não tivessem, se me tivessem,
      se não fosse a vossa, se não fosse a sua, se não fossem, sua responsabilidade, vossa responsabilidade,
      responsabilidade vossa, responsabilidade sua, responsabilidade de vocês, ignoraram*, deixaram-me,
      me deixaram, fizeram-me, me fizeram, obrigaram-me, me obrigaram, não me respond*, não me lig*,
      não me avis*, não me diss*, não me deram, não me inform*, não me contact*, não responderam,
      não respondeu, não se dignaram, não se deram ao, não tiveram, não deram, não cumpriram, não souberam,
      demoraram, demorou tanto, levaram semanas, levaram demasiado, perderam a, perderam-me, me perderam,
      perdeu-se por, deixaram passar, cancelaram, desmarcaram, prometeram, esqueceram-se, se esqueceram,
      mudaram a, adiaram, deviam ter, deveriam ter, devia ter pensado, tinham obrigação, pensassem antes,
      tivessem respondido, tivessem ligado, foram vocês, vocês é que, a falta de resposta, já que não,
      já que nunca, como não recebi, como ninguém, como nunca, ninguém me, ninguém se, ninguém respond*
    `,
    HEARD: `
      ouvi, ouvi dizer, tenho ouvido, disseram-me, disse-me, me disseram, me disse, contaram-me, contou-me,
      me contaram, me contou, comentaram, comentou comigo, diz-se, comenta-se, dizem que, dizem por aí,
      toda a gente diz, toda a gente sabe, todos dizem, todos sabem, todo mundo sabe, todo mundo diz,
      rumor*, boato*, fofoc*, mexeric*, pelos vistos, ao que parece, pelo que dizem, pelo que ouvi,
      pelo que me, pelo que soube, supostamente, alegadamente, aparentemente, entre nós, cá entre nós,
      aqui entre nós, fiquei a saber, fiquei sabendo, soube que, soube por, avisaram-me, me avisaram,
      alertaram-me, me alertaram, corre o, consta que, as más línguas, fonte segura, confidenci*,
      rádio corredor, rádio peão
    `,
    SOURCE: `
      um amigo, uma amiga, amigos, um conhecido, uma conhecida, conhecidos, antigo colega, antiga colega,
      antigos colegas, ex-colega*, ex-funcionári*, ex-colaborador*, ex-empregad*, antigo funcionári*,
      antigos funcionári*, alguém que, alguém de, gente que, um contacto, um contato, uma fonte, um colega,
      uma colega, meu primo, minha prima, no setor, no meio, no mercado, linkedin, internet, glassdoor,
      pessoas que
    `,
    PRAISE: `
      obrigad*, muito obrigad*, agradeço, parabéns, bravo, genial, fantástic*, maravilhos*, excelente,
      que simpátic*, que gentil*, que bonito, que lindo, impressionante*, incríve*, admiráve*, admiro,
      ador*, um prazer, que prazer, brilhante*, generos*, verdadeira arte, recorde, prémio, prêmio,
      fascinante, fascina*, magnífic*, óptim*, ótim*, que bom, que maravilha, amei
    `,
    DEADLINE: `
      até segunda, até terça, até quarta, até quinta, até sexta, até sábado, até amanhã, até hoje,
      até ao fim, até o fim, até ao final, até o final, até às, até ao meio-dia, até dia, até o dia,
      até ao dia, até NUMBER, antes de segunda, antes de sexta, em NUMBER, em 24 horas, dentro de NUMBER,
      em dois dias, numa semana, no prazo, hoje mesmo, hoje, amanhã, imediatamente, de imediato, já,
      esta semana, por escrito, em vinte
    `,
    DEMANDED: `
      respond*, aument*, melhor*, sub*, igual*, cobr*, oferec*, pag*, decid*, garant*, aceit*, confirm*,
      me deem, me derem, me der, derem, der uma, receb*, tiver resposta, tiver uma, chegar,
      pedir* desculpa*, conced*, promet*, querem, quer que, quiser*, dobr*, acrescent*, retorno, resposta
    `,
    FORGIVE: `
      perdo*, perdão, desculp*, não fique* zangad*, não fique* chatead*, não fique* brav*, não se zangue*,
      não me leve* a mal, não leve* a mal, não me odeie*, não me risque*, não me esqueça*, não fech*,
      outra oportunidade, segunda oportunidade, mais uma oportunidade, mais uma chance, segunda chance,
      outra chance, piedade, clemência, compaixão, não guarde*, tenha* pena, não pense* mal, misericórdia
    `,
    EXPLAIN: `
      explicar, explicar-lhe, explicar-vos, explico, explicação, explicações, justificar, contexto,
      detalhar
    `,
    PLEASE: 'por favor, imploro, suplico, peço, rogo, pelo amor de deus',
  },
  turns: {
    angry: `
      merda, porra, caralho, foda*, fod*, puta*, cabr*es, cabrão, idiota*, imbeci*, estúpid*, burr*, otári*,
      palhaç*, inferno, diabo, farto, farta, fartos, de saco cheio, saco cheio, já chega, chega de, basta,
      quem pensam que, quem vocês pensam, como se atrevem, como ousam, inaceitá*, inadmissíve*, indignad*,
      revoltad*, revoltante, intoleráve*, pouca-vergonha, falta de vergonha, sem-vergonha*,
      vergonha na cara, nojo, nojent*, furios*, raiva, insult*, mentiros*, burla*, ladrões,
      gozar com a minha, gozar comigo, a gozar, brincar comigo, brincadeira de mau, tiração de sarro,
      deixem-me em paz, me deixem em paz, nunca mais me, não me voltem, não voltem a, não me contactem,
      não me contatem, não me liguem, não me escrevam, não entrem mais, parem de, deixem de me, vão-se,
      vão se, vão para o, lixo, uma piada, palhaçada, cara de pau, a pior empresa, bando de, corja,
      patétic*, incompetentes, metam, enfiem, maldit*, droga, que lata, têm lata, descaramento, desaforo,
      um absurdo, absurdo o que, respeitem, uma farsa, ultraj*, aldrab*, canalh*
    `,
    ultimatum: `
      caso contrário, senão, ou então, ou retiro, ou desisto, ou eu, ou vou, ou saio, ou nada feito,
      ou esqueçam, ou está tudo, se não me, se não receber, se não tiver, se não houver, se não subirem,
      se não aumentarem, se não melhorarem, se não igualarem, se não respond*, a menos que, a não ser que,
      última oportunidade, última chance, último aviso, última oferta, última proposta, têm até, tem até,
      vocês têm, dou-vos, dou-lhe, dou até, dou 24, dou um prazo, exijo, exig*, insisto,
      espero uma resposta até, espero resposta até, aguardo resposta até, preciso de uma resposta até,
      preciso de uma resposta, preciso da vossa resposta, preciso da sua resposta, preciso de resposta,
      preciso saber até, quero uma resposta, só se, só fico, só continuo, só vou se, só aceito, só avanço,
      apenas se, com a condição, na condição, sob a condição, minha condição, minhas condições,
      as minhas condições, não negociá*, inegociá*, é pegar ou largar, pegar ou largar, agora ou nunca,
      decidam-se, se decidam, decidam, prazo, consequências, ação judicial, advogado, denunci*,
      vou publicar, publicarei, vocês decidem, vocês escolhem, última palavra, a bola está, ou igualam,
      ou aumentam, ou sobem, ou pagam, cubram a, cubra a
    `,
    sarcasm: `
      obrigad* por nada, que surpresa, grande surpresa, bela maneira, bela forma, belo exemplo,
      bonito serviço, que rapidez, que eficiência, que honra, que sorte, que alegria, que emoção,
      que generos*, que consideração, que atencios*, boa sorte com isso, vão precisar, vai precisar,
      finalmente, lá se dignaram, dignaram-se, se dignaram, se dignou, tempo recorde, velocidade da luz,
      velocidade impressionante, passo de caracol, lesma, tartaruga, caracol, recorde mundial, recorde do,
      guinness, um prémio, um prêmio, medalha, óscar, oscar, nobel, devem estar muito, deve estar muito,
      devem estar tão, tão ocupad*, ocupadíssim*, muito ocupad*, deve ser bom, deve ser ótimo, aplausos,
      palmas, salva de palmas, haha*, kkk*, rsrs*, claro que sim, pois claro, claro claro, como sempre,
      a próxima vítima, próxima vítima, próxima cobaia, coitad*, sobreviver*, vão sobreviver, chorar,
      inconsoláve*, coração partido, que coincidência, curioso como, engraçado como, é impressionante como,
      incrível como, adorei esperar, amei esperar, um prazer esperar, prazer ser ignorad*, génios, gênios,
      mestres, obra-prima, aula de, lição de, verdadeira lição, bola de cristal, pombo-correio,
      sinal de fumo, sinal de fumaça, só demoraram, só demorou, só levaram, apenas demoraram, nem dormi,
      tão organizad*, exemplo de organização, exemplo de eficiência
    `,
    begging: `
      imploro, implor*, suplic*, de joelhos, ajoelh*, mil perdões, mil desculpas, um milhão de desculpas,
      desculpem desculpem, perdão perdão, peço perdão, peço imensa desculpa, peço imensas desculpas,
      peço muitíssimas, imensa desculpa, imensas desculpas, lamento imenso imenso, sinto muitíssimo,
      muitíssimo muitíssimo, muito muito muito, mesmo mesmo, desesperad*, não sei como pedir desculpa,
      não sei como me desculpar, nem sei como, não tenho palavras para pedir, não tenho perdão,
      sinto-me péssim*, me sinto péssim*, sinto-me horríve*, me sinto horríve*, sinto-me terríve*,
      me sinto terríve*, sinto-me tão mal, me sinto tão mal, sinto-me muito mal, me sinto muito mal,
      me sinto culpad*, sinto-me culpad*, envergonhad*, morr* de vergonha, muita vergonha, faço qualquer,
      faria qualquer, faço o que for, o que for preciso, qualquer coisa, não me odei*, não fiquem zangad*,
      não fiquem chatead*, não fiquem brav*, não guardem rancor, não guarde rancor, não guarde mágoa,
      outra oportunidade, segunda oportunidade, mais uma oportunidade, mais uma chance, segunda chance,
      outra chance, não me fechem, não me risquem, não desistam de mim, não me esqueçam, tenham pena,
      tenha pena, tenham piedade, tenha piedade, tenham dó, eternamente, por favor por favor,
      pelo amor de deus, não consigo dormir, em lágrimas, com lágrimas, perdoem-me, perdoe-me, me perdoem,
      me perdoe, me perdoar, perdoar-me, possam perdoar, possa perdoar, do fundo do coração que me,
      infinitas desculpas
    `,
    private: `
      motivos de saúde, razões de saúde, questões de saúde, saúde mental, minha sexualidade, sou gay,
      minha idade, meu peso, não consigo pagar, pagar a renda, pagar o aluguel, pagar as contas, perdi um,
      perdi o meu, perdi a minha, ter um filho, ter um bebé, ter um bebê, tive um acidente, estou a passar,
      estou passando, estamos a passar, estamos passando, a atravessar, no hospital, na uti, em terapia,
      está a morrer, estado a chorar, prisão, cadastro, trauma*, traí*, deixou-me, me largou, nome sujo
    `,
    money: `
      MORE … PAY, o dobro, o triplo, seis dígitos, mais bem pag*, paga melhor, pagam melhor, paga mais,
      pagam mais, pagam-me, me pagam, oferecem-me NUMBER, oferecem-me mais, me oferecem mais,
      me ofereceram mais, oferecem mais dinheiro, muito abaixo, abaixo do mercado, valor de mercado,
      abaixo das minhas, tão baixo, tão baixa, muito baixo, muito baixa, faixa salarial, pretensões,
      pretensão, expectativas financeiras, expectativas salariais, parte financeira, lado financeiro,
      pouco dinheiro, mais dinheiro, mil por, a diferença de, os números, catorze meses, quanto pag*,
      quanto ganh*, plano de saúde
    `,
    gossip: `
      ouvi dizer, ouvi que, ouvi coisas, ouvi falar mal, rumores, boatos, corre o boato, corre por aí,
      disseram-me que, me disseram que, contaram-me que, me contaram que, contou-me que, me contou que,
      disse-me que, me disse que, um amigo que, uma amiga que, alguém que trabalh*, conheço alguém,
      conheço pessoas, sei de fonte, toda a gente sabe, todo mundo sabe, todos sabem, não é segredo,
      segredo de polichinelo, entre nós, cá entre nós, aqui entre nós, dizem que, consta que,
      as más línguas, pelos vistos a vossa, pelos vistos o vosso, pelos vistos, vão despedir, vão demitir,
      demissões, despedimentos, estão todos a sair, está todo mundo saindo, estão a sair, vai fechar,
      tem um caso, um caso com, pelas costas, trabalhava na MASKED, trabalhou na MASKED, trabalhou convosco,
      trabalhou aí, trabalhou lá, que trabalha aí, que trabalha na, glassdoor
    `,
    defensive: `
      não é culpa minha, não é minha culpa, não foi culpa minha, não foi minha culpa, não tenho culpa,
      não tive culpa, não fiz nada, nada de errado, nada de mal, tenho direito, tenho o direito,
      tenho todo o direito, todo o direito, estou no meu direito, meu direito, não devo, não vos devo,
      não lhe devo, não lhes devo, não tenho de dar, não tenho de me, não tenho que dar, não tenho que me,
      não tenho que explicar, não tenho de explicar, não tenho de justificar, não preciso me justificar,
      não preciso de me justificar, não preciso justificar, não preciso de explicar, não sou obrigad*,
      não tenho obrigação, não levem para o lado, não leve para o lado, não leve como algo,
      não me interpret*, não me entendam mal, não me entenda mal, antes que me julg*, antes que pens*,
      antes que me acus*, antes que dig*, antes de me julg*, antes de me acus*, não me acus*, não me culp*,
      não podem culpar, não podem me culpar, não podem acusar, não me podem, não sou d*,
      não sou uma pessoa que, não sou o tipo, não é do meu feitio, não costumo, normalmente não,
      nunca costumo, qualquer pessoa, qualquer um, qualquer outro, toda a gente faz, todo mundo faz,
      no meu lugar, na minha posição, na minha situação, teria feito o mesmo, fariam o mesmo, faria o mesmo,
      faria igual, pensar em mim, pensar na minha carreira, não me arrependo, não me envergonho,
      não tenho do que, não tenho de que, não tenho de pedir, não preciso de pedir, nada de que me,
      não é nenhum crime, não é crime, perfeitamente normal, absolutamente normal, legítim*, nunca prometi,
      nunca disse, nunca assinei, não assinei, não prometi, pensem o que, pense o que, achem o que,
      ache o que, por mais que, sei que vão pensar, sei o que devem, devem estar a pensar, devem pensar,
      vão dizer que, em minha defesa, para me defender, comportei-me, sempre fui, sempre agi, agi sempre,
      agi, não sou irresponsável, não pensem que sou, não pense que sou, não quero que pensem
    `,
    blame: `
      tiveram a vossa, tiveram a sua oportunidade, tiveram a sua chance, tarde demais agora, agora é tarde,
      já é tarde, depois de semanas, após semanas, depois de três semanas, após três semanas,
      sem qualquer resposta, sem nenhuma resposta, sem nenhum retorno, sem qualquer retorno, sem resposta,
      sem retorno, sem notícias, sem explicação, sem nenhuma explicação, sem qualquer explicação,
      tive de esperar, tive que esperar, tive de insistir, tive que insistir, tive de ligar, tive que ligar,
      tive que correr atrás, correr atrás, esperando semanas, esperei semanas, esperei três,
      esperei mais de, esperei um mês, estou há semanas, há semanas que, nunca recebi, não recebi,
      apesar dos meus, apesar de vários, vários lembretes, três lembretes, a forma como me trat*,
      a forma como fui, a maneira como me, a maneira como fui, fui tratad*, não me restou, não me deixaram,
      não me deram outra, vi-me obrigad* a, me vi obrigad* a, me vi forçad*, fui forçad*,
      fui obrigad* a procurar
    `,
    negativity: `
      a verdade é que, para dizer a verdade, para falar a verdade, verdade seja dita, sinceramente,
      francamente, para ser sincer*, sendo sincer*, para ser franc*, para ser honest*, sendo honest*,
      sejamos sincer*, honestamente, críticas negativas, avaliações negativas, más avaliações,
      opiniões negativas, má fama, má reputação, perda de tempo, perder tempo, mau pressentimento,
      gosto amargo, sabor amargo, não me convenceu, não gostei, deixa muito a desejar,
      deixou muito a desejar, deixou a desejar, deixa a desejar, ainda bem que não, aliviad* por não,
      aliviad* de não, nunca trabalharia, jamais trabalharia, não trabalharia, não quero trabalhar,
      não gostaria de trabalhar, não tem futuro, não têm futuro, sem futuro, não fazem ideia, não faz ideia,
      não sabem o que, não sabe o que, não está à altura, não é um sítio, não é um lugar, barco a afundar,
      navio a afundar, afundando, nada a oferecer, pouco a oferecer, rotatividade, explor*, nem sequer
    `,
    comparison: `
      segunda opção, segunda escolha, plano b, primeira opção, primeira escolha, número um,
      emprego dos meus sonhos, empresa dos meus sonhos, vaga dos meus sonhos, emprego de sonho,
      proposta irrecusável, irrecusá*, irresistí*, impossível de recusar, impossível recusar,
      impossível dizer não, não dava para recusar, não deu para recusar, não tinha como recusar, supera,
      superam, superou a, bate a vossa, bate a sua, outro nível, outro patamar, outra liga, anos-luz,
      não há comparação, não tem comparação, sem comparação, não se compara, não se comparam,
      não podem competir, não consegue competir, não conseguem competir, muito melhor, bem melhor,
      bastante melhor, melhor oferta, melhor proposta, proposta melhor, oferta melhor, melhor opção,
      melhor oportunidade, oportunidade melhor, melhor vaga, vaga melhor, melhor empresa, empresa melhor,
      melhores condições, condições melhores, melhores perspetivas, encaixa melhor, se encaixa mais,
      encaixa-se melhor, ajusta-se melhor, adequa-se melhor, se adequa mais, adequa-se mais, combina mais,
      alinha-se mais, mais alinhad*, interessa-me mais, me interessa mais, agrada-me mais, me atrai mais,
      oferece-me mais, me oferece mais, oferece mais, em vez da vossa, em vez da sua, ao invés da sua,
      no lugar da sua, acima da vossa, acima da sua, não tão, menos atrativ*, menos atraente*,
      menos interessante*, líder, concorrência, oportunidade única, oportunidade da minha vida,
      oportunidade de ouro, oportunidade que não, maior e
    `,
    'over-explaining': `
      deixem-me explic*, deixe-me explic*, me deixe explic*, me deixem explic*, permitam-me explic*,
      permita-me explic*, permita que explique, quero explic*, queria explic*, gostaria de explic*,
      passo a explic*, vou explic*, explico porquê, explico o porquê, a razão é que, o motivo é que,
      a razão principal, o motivo principal, a principal razão, o principal motivo, várias razões,
      vários motivos, muitas razões, muitos motivos, três razões, três motivos, dois motivos, duas razões,
      inúmer*, diversos motivos, diversas razões, uma série de, toda a história, longa história,
      história longa, em detalhe, em pormenor, com todo o detalhe, todos os detalhes, prós e contras,
      os prós, noites sem dormir, noites em claro, sem dormir, por um lado, por outro lado,
      em primeiro lugar, em segundo lugar, primeiro porque, primeiro que tudo, além disso, outra razão,
      outro motivo, sabem, têm de perceber, precisam entender, deve entender, para que percebam,
      para que entendam, para que entenda, para perceberem, para contextualizar, contextualizando, contexto,
      devem estar a perguntar, deve estar se perguntando, devem perguntar-se, conversei com a minha,
      conversei com o meu, conversei com, falei com a minha, falei com o meu, falei com, discuti com,
      consultei, conselho do meu, meu mentor, minutos de, minutos a, hora de, horas de, de metro, de metrô,
      de comboio, de trem, de autocarro, de ônibus, o comboio, o trânsito, trânsito, estacionamento,
      quilómetros, quilômetros, km, acresce que, soma-se a isso, não só ~ mas, tudo começou, no início,
      inicialmente, depois recebi, depois de três conversas, entretanto surgiu, por acaso, acontece que,
      acabou que, porque ~ porque, porque ~ e também, porque ~ e além, já que ~ e, o que significa,
      total transparência, toda a transparência, transparência, há anos que, desde criança, desde pequen*,
      sempre quis, sempre sonhei, plano de carreira, toda a minha vida, voltas e voltas, às voltas,
      lista de
    `,
    evasive: `
      não tenho certeza, não tenho a certeza, não estou cert*, não estou segur*, não sei se, não sei ainda,
      ainda não sei, não sei bem, ainda não decidi, não decidi, não me decidi, ainda não tomei, ainda não,
      indecis*, dúvida*, em dúvida, estou a pensar, estou pensando, vou pensar, pensar melhor, pensar mais,
      pensar um pouco, preciso pensar, preciso de tempo, preciso de mais tempo, mais tempo para,
      tempo para pensar, vamos ver, logo se vê, a ver se, logo vejo, veremos, depois vejo, depois aviso,
      depois digo, vou avisando, aviso depois, talvez, se calhar, quem sabe, pode ser que, pode ser,
      possivelmente, provavelmente, eventualmente, é possível que, poderá mudar, pode mudar,
      pode ser que mude, um dia destes, algum momento, a dada altura, mais para a frente, mais para frente,
      mais tarde, outro dia, noutra altura talvez, por agora, por enquanto, de momento, neste momento não,
      agora não, porta aberta, portas abertas, deixar em aberto, deixo em aberto, em aberto,
      porta entreaberta, abert* a, mudar de ideias, mudar de ideia, mudo de ideias, mude de ideias,
      mude de ideia, mudar de opinião, se não der certo, se não correr bem, se não resultar, se correr mal,
      se as coisas, se algo mudar, se alguma coisa, se der errado, se o outro, se a outra, se o meu novo,
      se a minha situação, caso não dê, caso algo, caso as, caso mude, em caso de, em espera, em suspenso,
      em pausa, stand-by, standby, stand by, de reserva, adiar, remarcar mais, volto a contactar,
      volto a falar, volto a entrar em contacto, volto ao contacto, retorno depois, retorno em breve,
      dou retorno, voltamos a falar em, falamos mais tarde, a gente se fala, a gente conversa, me procurem,
      procurem-me, contactem-me novamente, liguem-me, perguntem-me, nunca se sabe, nunca digo nunca,
      nunca diga nunca, ainda é uma opção, continua a ser uma opção, continuo interessad*,
      ainda tenho interesse, não é definitiv*, nada definitivo, não é um não, não descart*, sem descartar,
      mais ou menos, de certa forma, meio que, depende, daqui a umas, daqui a uns, daqui a algumas,
      em algumas semanas, em alguns meses, guardem o meu, guardem a minha, guarde o meu, reservem, segurem,
      mantenham o meu, mantenham a minha, mantenha a minha, mantenha o meu, não totalmente,
      não completamente, inclinad* a, difícil dizer, é cedo, surgiu um, surgiu uma, apareceu um,
      um imprevisto, complicad*, meio corrid*, corrid*, não é a melhor altura, não é o melhor momento,
      não é o momento, em princípio, em teoria, acho que não vou, acho que não, acho que vou, penso que não,
      creio que não
    `,
  },
  kind: {
    angry: 'zangad* comigo, disput*, reput*, comput*, deput*, imput*',
    ultimatum: `
      se não for incómodo, se não for incômodo, se não se importar*, se não houver problema,
      se não houver inconveniente, agradeç* ~ se, agradeceria ~ se, se precisar*, se quiser*, se desejar*,
      se necessário, se tiver*, ou se preferir*, decidam avançar
    `,
    sarcasm: `
      obrigad* ~ paciência, desculp* ~ *, peço desculpa*, lamento ~ *, parabéns pel*, boa sorte com a,
      boa sorte com o, boa sorte na, boa sorte no, finalmente quero, finalmente gostaria,
      finalmente agrade*, finalmente desejo, exemplo de profission*
    `,
    begging: `
      peço desculpa pel*, peço desculpa por, peço que me desculpe, desculpem o incómodo,
      desculpe o incómodo, desculpe qualquer, desculpem qualquer, desculpe pelo, peço que aceit*,
      peço que consider*, qualquer coisa que precis*, precisar de qualquer coisa, qualquer coisa estou,
      perdoe a brevidade, perdoem a brevidade, pelo em cima da hora
    `,
    private: `
      boa saúde, setor da saúde, área da saúde, motivos pessoais, razões pessoais, circunstâncias pessoais,
      motivos familiares, razões familiares, ambiente familiar, empresa familiar, assuntos pessoais,
      ~família MASKED, dispositivos médicos, equipamento médico, operações, a partir de casa,
      sinto-me em casa, me senti em casa, senti-me em casa, tratamento da minha, tratamento dos,
      tratamento de dados, à renda
    `,
    money: `
      vale a pena, valeu a pena, valer a pena, cem por cento, 100 por cento, mil obrigad*, ações a,
      ganhar experiência, ganhar tempo, ganho experiência, ganhei muito, valores da, valores de, os valores,
      seus valores, vossos valores, acrescentar valor, prestar atenção, dar valor, valor que, dou valor,
      muito valor, grande valor, caro senhor, cara senhora, caro, cara, caros, caras, benefícios mútuos,
      na real, ficar a par, mais valor a, paga*ndo de, líquid* e certo, real*mente, bem sucedid*
    `,
    gossip: `
      disse-me o senhor, ouvi falar muito bem, ouvi coisas boas, ouvi coisas muito boas, muito boas,
      coisas boas, ouvi maravilhas, maravilhas, como me disse, como me disseram, como me contou,
      contou-me sobre a vaga, contou-me sobre a, me contou sobre a vaga, me contou sobre a,
      me contaram sobre a, gostei de ouvir, o que ouvi sobre a, o que ouvi, me explicou, recomendou,
      gostei do que ouvi
    `,
    defensive: `
      não devo continuar, não devo deixar, não devo prosseguir, não deixe, sempre fui muito bem,
      sempre fui bem, fui sempre bem, sempre fui tratad*, sempre fui recebid*, não hesit*
    `,
    blame: `
      se tivesse outra, se tiver*, por causa da minha, por causa do meu, devido à minha, obrigad* ~ *,
      se tiverem dúvidas, me fizeram sentir, fizeram-me sentir, fez-me sentir, me fez sentir,
      deixaram-me uma, me deixaram uma, deixou-me uma, me deixou uma, deixou-me muito, me deixou muito,
      peço desculpa ~ *, desculp* ~ *, lamento ~ *, não me ter, eu devia, devia ter avisado,
      deveria ter avisado, deveria ter dito, demorei, ter demorado, não me é, não me será, não me foi,
      não me resta senão, não me resta se não, a forma como me receb*, a forma como fui receb*,
      forma como fui tratad* com, fui tratad* com, trat* com respeito, trat* muito bem, trat* tão bem,
      trat* sempre bem
    `,
    negativity: `
      lamento ~ desilu*, lamento ~ decepcion*, espero não desilu*, espero não ~ desilu*, não vos desilu*,
      desiludi-lo, desiludi-la, decepcioná-l*, má notícia, más notícias, mau momento, má altura, mal posso,
      não é fácil, não foi fácil, nada fácil, não foi uma decisão, não é uma decisão, nada pessoal,
      nada contra, nada a ver, nada negativo, nada de negativo, tarde demais, desculp* ~ *, lamento ~ *,
      peço desculpa ~ *, com pena, com tristeza, triste por, me entristece, sem falta, não falta,
      falta de tempo, falta de disponibilidade, falta de antecedência, não sou a pessoa,
      sinceramente agrade*, agradeço sinceramente, agradecer sinceramente, sinceramente vosso,
      sinceramente muito, desejo sinceramente, sinceramente o melhor, espero sinceramente, sinceramente que,
      pouca antecedência, pouco tempo, em cima da hora, mais velh*, bom demais, nada mais, por mal, a mal,
      curta antecedência, mal ~ comec*, não me leve*, conversa*
    `,
    comparison: `
      melhores cumprimentos, melhores saudações, melhores votos, o melhor, tudo de melhor, desejo ~ melhor,
      melhores desejos, da melhor forma, da melhor maneira, melhor forma, melhor possível, melhor candidat*,
      candidat* ~ melhor, pessoa ~ melhor, alguém ~ melhor, encontr* ~ melhor|mais, conhecer melhor,
      conhecer mais, entender melhor, compreender melhor, perceber melhor, é melhor, será melhor,
      melhor avisar, melhor dizer, maior brevidade, maior sucesso, maiores sucessos, maiores felicidades,
      o maior, a maior, prefiro não, prefiro dizer, prefiro avis*, prefiro retirar, prefiro cancelar,
      prefiro inform*, prefiro ser, não ~ mais, já não ~, mais tempo, mais tarde, mais cedo, o mais,
      mais sincer*, mais cordia*, mais uma vez, uma vez mais, mais informações, nada mais,
      muito interessante*, mais do que agradecid*, é mais do que, com mais de, superou as minhas,
      superou minhas, outro candidat*, outros candidat*, outra pessoa, outras pessoas
    `,
    'over-explaining': `
      obrigad* ~ explic*, agradeço ~ explic*, agradeço ~ transparência, obrigad* ~ transparência,
      sua transparência, vossa transparência, me explicou, me explicaram, explicou-me, explicaram-me,
      sem entrar em, não é preciso explicar, em primeiro lugar obrigad*, em primeiro lugar agrade*,
      em primeiro lugar quero agrade*, em primeiro lugar gostaria de agrade*, antes de mais, minutos do seu,
      hora do seu, em detalhe sobre, como sabem, lista de espera, lista de candidat*, horas de trabalho,
      falei com a ana, quando falei com, prazer falar com
    `,
    evasive: `
      ,
      
      alvez|quem sabe|espero|oxalá|tomara ~ caminhos|futuro|coincid*|cruz*|encontr*|voltemos|colabor*|voltar*,
      espero que *, caminhos ~ *, não vou mudar, não mudarei, sem dúvida*, qualquer dúvida, alguma dúvida,
      dúvidas ou, tenham dúvidas, tiver dúvidas, dúvidas sobre o meu, quaisquer dúvidas, não tenho dúvida*,
      não há dúvida*, eventuais, eventual incómodo, eventual inconveniente, eventual transtorno, possíveis,
      o mais rapidamente possível, com a maior brevidade, mais tarde na vida, em caso de dúvida,
      em caso de necessidade, depois de pensar, após pensar, após muito pensar, depois de muito pensar,
      decisão complicada, não foi complicad*, à espera de bebé, continuo interessad* em manter contacto,
      em princípio de, neste momento não posso, aguardo ~ retorno, não ~ ainda assim
    `,
  },
  parts: {
    withdrawal: {
      says: `
        não ~ continuar, não continuar*, não continuo, não ~ prosseguir, não prosseg*, não ~ avançar,
        não avançar*, não avanço, não ~ seguir, não seguir*, não sigo, não ~ participar, não participar*,
        não ~ comparecer, não comparecer*, não ~ estar presente, não estarei, não ~ aceitar, não aceitar*,
        não ~ dar seguimento, não darei seguimento, não ~ dar continuidade, não darei continuidade,
        não poderei *, não vou poder *, não me será possível, não me é possível, não vou *, não irei,
        não ~ ir à, não ~ disponível, não ~ fazer parte, não ~ tomar parte, não ~ realizar o,
        não ~ fazer o teste, não ~ juntar-me, já não ~ *, não ~ mais interess*, deixar o processo,
        deixo o processo, deixar de participar, sair do processo, saio do processo, abandono o, abandonar o,
        pôr fim, ponho fim, dar por terminad*, dou por terminad*, dar por encerrad*, dou por encerrad*,
        dar por concluíd*, dou por concluíd*, encerrar a minha, encerrar minha, encerrem a minha,
        encerrem minha, fechar a minha, libertar *, liberar *, retirem o meu, retirem a minha, retire o meu,
        retire a minha, tirar o meu nome, não contem comigo, não conte comigo, sem mim, fora do processo,
        fico por aqui, fico de fora, não considerem, não considere, dizer que não, decidi não,
        optei por não, opto por não, resolvi não, ceder ~ vaga|lugar|horário|vez, não aceito, não … aceito,
        não compareço
      `,
      does: `
        retir*, desist*, renunci*, abdic*, cancel*, anul*, desmarc*, declin*, recus*, abandon*, afastar-me,
        me afastar, desvincul*, dar um passo atrás, abro mão, abrir mão
      `,
      isNone: `
        cancelaram, cancelou, retiraram, desmarcaram, vocês cancel*, pensando em *, a pensar em *,
        penso em *, ponderando *, ponderar *, queria ter *, ia *, se retir*, se cancel*, se desist*,
        não sei se *, hesito em *, retirado, recusaram, talvez *, estava a pensar *
      `,
    },
    thanks: {
      says: `
        não posso agradecer ~ suficiente*, não tenho palavras para agradec*, nunca poderei agradec*,
        não quero deixar de agradec*, não queria deixar de agradec*, não poderia deixar de agradec*,
        não posso deixar de agradec*, não sem antes agradec*, não sem agradec*
      `,
      does: 'obrigad*, agradeç*, agradec*, agradecimento*, gratidão, grat*, apreci*, reconhecimento',
      isNone: `
        obrigad* por nada, obrigad* a procurar, obrigad* a aceitar, fui obrigad*, não obrigad*,
        agradecia que, agradeceria que, agradeceria se, agradeceria uma, agradeço que respond*,
        agradeço que me respond*, agradeço que confirm*, agradeço resposta, agradeço uma resposta,
        agradeçam, agradeçam-me, nada a agradecer, que agradecer, deviam agradecer, gratificante, grátis,
        não sou obrigad*, gratuit*, não vejo ~ agradec*
      `,
    },
    close: {
      says: 'não hesitem em contactar, não hesite em contactar',
      does: `
        desejo *, desejo-lhe*, desejo-vos, desejamos, desejando, desejos, votos, tudo de bom, o melhor,
        boa sorte, sorte, sucesso, sucessos, felicidades, em contacto, em contato, manter o contacto,
        mantermos, caminhos, cruz*, cumprimentos, abraço, abraços, atenciosamente, cordialmente,
        atentamente, saudações, sinceramente, respeitosamente, com estima, espero que *, espero voltar,
        na esperança, até breve, até logo, até à próxima, bom dia de, bom trabalho, boa semana, bom fim,
        tenha um, tenham um, à disposição, ao dispor, fico à disposição, um prazer reencontr*,
        grande abraço, att, carinho
      `,
      isNone: `
        desejo retir*, desejo cancel*, desejo inform*, desejo desist*, desejo declin*, desejo não,
        não desejo, desejo pôr, desejo encerr*, desejo deix*, desejo agrade*, espero que compreend*,
        espero que entend*, espero que perceb*, espero que aprend*, o melhor para mim, espero não voltar,
        espero nunca, espero que tenham vergonha
      `,
    },
  },
  joins: 'e, mas, por isso, porque, embora, que, pois, portanto, ou, pelo que',
  negatesBehind: false,
  common: `
    aqui, fica, ficar, deixar, deixo, escrito, essa, esse, isto, desta, neste, nesta, aos, uns, umas, estar,
    fazer, te, ti, teu, tua, você, nossa, nosso, podem, pode, dia, estava, seus, suas, nem, lá, o, a, os,
    as, de, do, da, dos, das, que, em, no, na, um, uma, para, por, com, não, se, me, meu, minha, seu, sua,
    ao, à, é, foi, ser, estou, tenho, mais, mas, muito, obrigado, obrigada, como, este, esta, isso, também,
    já, pelo, pela, pelos, eu, vocês, vossa, vosso, ou, até, são, nos, sobre, tempo, ainda, quando, porque,
    só, sem, há, lhe, vos, gostaria
  `,
  emphatic: `
    não, nunca, jamais, nada, muito, por favor, basta, chega, já, sempre, tudo, todos, agora, urgente,
    demais, melhor, pior, vergonha, ridículo, inaceitável, semanas, obrigado, obrigada, vocês, vosso, vossa,
    absolutamente, imediatamente, mais, muita, ninguém, só, definitivamente, de novo, absurdo, farto, farta
  `,
  blanks: `
    nome, seu *, sua *, apelido, sobrenome, meu nome, empresa, companhia, cargo, função, vaga, título, data,
    dia, hora, horário, recrutador*, motivo, razão, departamento, contacto, contato, telefone, telemóvel,
    email, e-mail, assinatura, inserir *, preencher, completar, aqui, cidade, endereço, morada, xx*,
    responsável, candidat*, o seu *, a sua *
  `,
  reasons: `
    porque, já que, pois, uma vez que, visto que, dado que, por isso, além disso, também, embora, devido,
    como, depois, então, contudo, no entanto, mas, enquanto, o que, assim, portanto, pelo que
  `,
};
