import type { log as enLog } from '../en/log.ts';
import type { Translation } from '../messages.ts';

export const log = {
  newer:
    'Seu registro foi escrito por um Holdfast mais novo. Nada foi alterado. Quando o Holdfast estiver atualizado, ele volta a aparecer aqui.',
  blocked:
    'Outra página do Holdfast está com seu registro aberto. Nada se perdeu. Feche as outras páginas do Holdfast e tente de novo.',
  damaged:
    'O navegador não consegue ler seu registro agora. A pausa continua funcionando. Reiniciar o navegador costuma ajudar.',
  full: 'Não há mais espaço neste dispositivo para seu registro. O que está nele continua lá. Libere um pouco de espaço e tente de novo.',
  storage:
    'No momento, o Holdfast não consegue ler o que guarda. Nada se perde com isso. Feche isto e abra de novo; se continuar assim, reinicie o navegador.',
  title: 'Não é possível abrir seu registro',
  again: 'Tentar de novo',
  save: 'Salvar o que ainda dá para ler',
  anew: 'Começar um registro novo',
  anewAsk:
    'Começar com um registro vazio? O que resta do antigo é apagado. Seus contatos e suas configurações continuam.',
  anewYes: 'Apagar e começar',
  anewNo: 'Manter',
  unkept:
    'Parte do seu registro só fica guardada até o navegador ser fechado: parece que não há mais espaço neste dispositivo. Libere um pouco de espaço.',
  unreadable: {
    one: '{count} item do seu registro não pode ser lido. Ele fica onde está e não é contado.',
    many: '{count} de itens do seu registro não podem ser lidos. Eles ficam onde estão e não são contados.',
    other:
      '{count} itens do seu registro não podem ser lidos. Eles ficam onde estão e não são contados.',
  },
  repair: {
    said: 'O que estava guardado neste navegador foi danificado. O Holdfast restaurou seus contatos e suas configurações como estavam em {day}. Veja se está tudo como você quer.',
    look: 'Ver',
    fine: 'Está bom',
  },
} as const satisfies Translation<typeof enLog>;
