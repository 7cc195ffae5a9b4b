import type { Words } from './words.ts';

export const pt: Words = {
  iAccepted: 'aceitei, acabei de aceitar, acabo de aceitar',
  accepted: '',
  acceptedBehind: 'aceite, aceito, aceita, aceitado',
  acceptedThing: 'eu aceito, peguei',
  signed: 'assinei, acabei de assinar, fechei',
  found: 'encontrei, arranjei, achei, consegui',
  self: 'eu, tenho',
  selfBehind: '',
  offer: 'oferta, proposta de emprego, proposta de trabalho, oferta de emprego, oferta de trabalho',
  proposal: 'proposta',
  job: 'vaga, emprego, trabalho, cargo, posição, contrato, contrato de trabalho, posto',
  some: 'um, uma, novo, nova',
  another: `
    outro, outra, noutro lado, em outro lugar, noutro sítio, noutra empresa, em outra empresa`,
  from: 'da, do, da parte da, da parte do, da empresa',
  of: 'de',
  at: 'na empresa',
  within: 'na, no, em, com, com a, com o',
  asRole: 'como',
  withdraw: `
    retirar, retira, retire, retirem, retira-me, retire-me, retirar-me, me retirar, me retire, me retira,
    desistir, desisto, me tira, tira-me, me tire, tire-me`,
  cancel: `
    cancela, cancelar, cancele, cancelem, desmarcar, desmarca, desmarque, anular, recuse, recusa, recusar,
    declinar`,
  interview: `
    candidatura, entrevista, processo, processo seletivo, processo de seleção, processo de recrutamento,
    seleção, recrutamento, inscrição, convite, reunião, este, esta`,
  several: `
    ambos, ambas, os dois, as duas, estes, estas, estes dois, estas duas, estas entrevistas,
    ambas as entrevistas`,
  rest: `
    tudo o resto, todo o resto, resto, o resto, todas as outras, todos os outros, as outras, os outros,
    das outras, dos outros, tudo, o restante, outras candidaturas, todos os outros processos,
    dos outros processos, dos demais, os demais, as demais, das demais, entrevistas, candidaturas,
    processos, todas as minhas outras candidaturas, as minhas outras candidaturas,
    minhas outras candidaturas, as outras entrevistas, minhas outras entrevistas, de todos os outros`,
  wish: 'quero, queria, gostaria de, gostava de, desejo, pode, podes, prefiro, preciso, preciso de',
  couldYou: 'poderia, poderias, podia, podias, você pode, você poderia, consegues',
  yes: `
    sim, ok, okay, claro, claro que sim, pode ser, pode enviar, podes enviar, envia, envie, pode mandar,
    podes mandar, avança, avance, certo, exato, exatamente, isso, isso mesmo, com certeza, perfeito,
    combinado, de acordo, confirmo, confirmado, está bem, tá bom, tudo bem, força, beleza, pode avançar,
    podes avançar, 👍, está ótimo, está bom, manda, pode sim`,
  yesAlone: '',
  no: `
    não, nao, melhor não, de jeito nenhum, não precisa, não é preciso, 👎, claro que não, nem pensar,
    não quero, deixa estar, deixe estar`,
  stop: 'stop, parar, pare, cancelar inscrição',
  noMore: `
    chega de, sem mais, mais nenhum, não quero mais, não me envie mais, não me envies mais,
    não me mande mais, não mande mais, basta de, para, pára, não me mandes mais, não me mandem mais`,
  reminders: `
    lembretes, lembrete, de me lembrar, os lembretes, com os lembretes, avisos, de enviar lembretes,
    de mandar lembretes, de me enviar lembretes`,
  home: 'início, minha página, a minha página, página inicial, home',
  help: `
    ajuda, me ajuda, ajuda-me, preciso de ajuda, socorro, como funciona, como funciona isto,
    como isso funciona, como é que funciona`,
  please: 'por favor, pf, pfv, se faz favor, por gentileza, sff',
  thanks: `
    obrigado, obrigada, muito obrigado, muito obrigada, brigado, brigada, obg, valeu, cumprimentos, abraço,
    abraços, um abraço, atenciosamente, grato, grata, beijos, atentamente`,
  polite: `
    olá, oi, bom dia, boa tarde, boa noite, boas notícias, boa notícia, ótimo, que bom, finalmente,
    com prazer, com todo o gosto, com gosto, por tudo, muito, feliz, estou, contente, caro, pela ajuda,
    pela sua ajuda, gente, pessoal`,
  when: `
    hoje, ontem, já, agora, esta manhã, hoje de manhã, esta tarde, esta semana, nesta manhã, anteontem,
    agora mesmo, agora há pouco`,
  days: `
    na segunda, na terça, na quarta, na quinta, na sexta, no sábado, no domingo, na segunda-feira,
    na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira`,
  joiner: 'e, então, pois, por isso, já que, portanto, por isso mesmo, visto que, assim',
  because: 'porque',
  since: 'como aceitei, como já aceitei',
  article: 'o, a, os, as',
  small: `
    me, minha, meu, meus, minhas, mim, ao, à, isto, essa, esse, deste, desta, bowout, desse, dessa,
    para mim`,
  never: `
    aceitar, aceitas, aceitou, aceitam, retirei, retirou, retirado, eles, elas, ele, ela, você, vocês, ti,
    nós, princípio, condições, condição, reserva, mas, se, quando, talvez, casa, breve, ninguém, caso,
    ainda, nada, horário, momento, data, por que, nunca, jamais, quase, vou, amanhã, depois, logo, espera,
    espere, provavelmente, quem, antes, exceto, menos, sem, nenhum, nenhuma, foi, fui, lhe, mesmo, que,
    tomara`,
};
