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
} as const satisfies Translation<typeof enLog>;
