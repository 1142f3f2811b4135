import type {
  arrangements as enArrangements,
  cooling as enCooling,
  discreet as enDiscreet,
  pin as enPin,
} from '../en/cooling.ts';
import type { Translation } from '../messages.ts';

export const cooling = {
  title: 'Cambiar de idea',
  intro:
    'Lo que protege más vale enseguida. Lo que protege menos espera, para que antes pueda pasar un momento difícil. Hasta entonces puedes cancelarlo.',
  hours: 'Horas de espera de lo que protege menos',
  hoursHelp: 'De 0 a 168, una semana. Para bajar las horas, antes tienen que pasar las actuales.',
  hoursFree:
    'Aún puedes elegir libremente: en la primera hora y mientras no haya nadie en tus contactos.',
  waiting: 'En espera',
  nothing: 'No hay nada en espera.',
  left: 'Dentro de {left}: {moment}',
  soon: 'En cualquier momento',
  cancel: 'Cancelar',
  cancelOf: 'Cancelar: {what}',
  waits:
    'Esto protege menos, así que espera. Cuánto, y cómo cancelarlo, está en «Cambiar de idea».',
  refused: 'Hay un bloqueo: lo que protegería menos queda como estaba.',
  lock: 'Bloqueo',
  lockHelp:
    'Salvo un PIN olvidado, mientras dura ni siquiera se puede pedir nada que proteja menos, y lo que espera sigue esperando. Un bloqueo no se puede acortar.',
  lockDays: 'Días',
  lockNow: 'Bloquear',
  lockLonger: 'Bloquear más tiempo',
  lockSure: {
    one: '¿Bloquear durante {count} día?',
    many: '¿Bloquear durante {count} de días?',
    other: '¿Bloquear durante {count} días?',
  },
  lockYes: 'Sí, bloquear',
  notNow: 'Ahora no',
  locked: 'Bloqueado durante {left}: hasta el {moment}',
  uninstall:
    'Siempre puedes quitar Holdfast de tu navegador: el equipo es tuyo. Si lo haces, trátate con cariño. Puedes volver a empezar cuando quieras.',
  deletion:
    'Todo se borrará cuando llegue su momento. Para borrarlo ahora, quita Holdfast de tu navegador: con él se va todo.',
  imported: {
    one: '{count} ajuste del archivo protege menos, así que espera.',
    many: '{count} de ajustes del archivo protegen menos, así que esperan.',
    other: '{count} ajustes del archivo protegen menos, así que esperan.',
  },
  what: {
    contact: 'Quitar de la lista: «{who}»',
    identity: 'Quitar {written} de los datos de «{who}»',
    searches: 'Sin pausa en las búsquedas de «{who}»',
    site: 'Desactivar {site}',
    server: 'Quitar el servidor {host}',
    'own-site': 'Quitar {host}',
    'own-address': 'Quitar una dirección de {host}',
    pointed: 'Olvidar dónde está el nombre en {site}',
    lost: 'Sin pausa en {site} mientras no se pueda leer',
    slip: 'Continuar hacia esto ya no interrumpe la racha: {surface}',
    wait: {
      one: 'Una espera de {count} segundo',
      many: 'Una espera de {count} de segundos',
      other: 'Una espera de {count} segundos',
    },
    pass: {
      one: 'Continuar da acceso durante {count} minuto',
      many: 'Continuar da acceso durante {count} de minutos',
      other: 'Continuar da acceso durante {count} minutos',
    },
    cooling: {
      one: 'Lo que protege menos espera {count} hora',
      many: 'Lo que protege menos espera {count} de horas',
      other: 'Lo que protege menos espera {count} horas',
    },
    mine: 'Anotar {written} como cuenta tuya',
    arrangement: 'Contacto previsto con «{who}»',
    pin: 'Se quita un PIN olvidado',
    everything: 'Borrar todo',
  },
  somebody: 'alguien',
} as const satisfies Translation<typeof enCooling>;

export const pin = {
  ask: 'Tu PIN',
  open: 'Abrir',
  wrong: 'Ese no es el PIN.',
  forgotten: 'No lo recuerdo',
  resets: 'El PIN se quitará dentro de {left}. Si lo recuerdas, entra y cancélalo.',
  title: 'Un PIN para estas páginas',
  help: 'Se pide antes de estos ajustes, de tu registro y de la exportación. Las pausas nunca lo piden. Protege de otras miradas; no cifra lo que está guardado.',
  fresh: 'PIN nuevo, al menos cuatro caracteres',
  again: 'El mismo una vez más',
  tooShort: 'Usa al menos cuatro caracteres.',
  different: 'Los dos no coinciden.',
  set: 'Poner el PIN',
  change: 'Cambiar el PIN',
  remove: 'Quitar el PIN',
  close: 'Bloquear estas páginas ahora',
  isSet: 'El PIN está puesto.',
} as const satisfies Translation<typeof enPin>;

export const discreet = {
  private: {
    title: 'Ventanas privadas',
    off: 'Holdfast no tiene permiso en las ventanas privadas: ahí no protege nada. Puedes dárselo en la lista de extensiones del navegador.',
    on: 'Holdfast protege también las ventanas privadas.',
    record: 'Registrar los impulsos que surjan ahí',
    recordHelp: 'Mientras esté desactivado, no se cuenta nada de lo que pase ahí.',
  },
  title: 'Privacidad',
  mode: 'Discreto',
  modeHelp:
    'Un icono sencillo, títulos neutros en las pestañas y, en una pausa, ningún nombre ni apodo salvo lo que hayas escrito tú.',
  tab: 'Notas',
  menu: 'Anotar este enlace',
  history: 'El historial del navegador',
  historyHelp:
    'Quita del historial del navegador las direcciones de tus contactos. El navegador pide el permiso, que después se devuelve.',
  clear: 'Quitarlas del historial',
  cleared: {
    one: 'Se quitó {count} dirección del historial.',
    many: 'Se quitaron {count} de direcciones del historial.',
    other: 'Se quitaron {count} direcciones del historial.',
  },
  notAllowed: 'Sin el permiso no se miró nada ni se quitó nada.',
} as const satisfies Translation<typeof enDiscreet>;

export const arrangements = {
  title: 'Contacto previsto',
  intro:
    'Para lo que hay que hablar: los hijos, un alquiler, el trabajo. En esas horas no se pausa lo que elijas, y lo que haces se anota como previsto. Un acuerdo nuevo espera, como todo lo que protege menos; terminarlo vale enseguida.',
  add: 'Prever un contacto',
  who: 'Con quién',
  what: 'A qué se da acceso',
  where: 'Dónde',
  anywhere: 'En todos los sitios',
  when: 'Estos días',
  from: 'Desde',
  to: 'Hasta',
  toHelp: 'Si el final no es posterior al comienzo, cae en el día siguiente.',
  purpose: 'Para qué',
  save: 'Guardar el acuerdo',
  cancel: 'Cancelar',
  end: 'Terminar',
  endOf: 'Terminar: {what}',
  line: '{days}, de {from} a {to}',
  incomplete:
    'Elige al menos un día y una cosa a la que se da acceso, e indica desde qué hora hasta qué hora.',
} as const satisfies Translation<typeof enArrangements>;
