export const KEYS = ['keydown', 'keypress', 'keyup'] as const;
export const TYPED = [
  'beforeinput',
  'input',
  // Blink's own, older than the two above: it carries the letters out of a closed shadow root.
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  // What is dragged is read by whoever hears of it.
  'drag',
  'dragstart',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
] as const;
export const POINTED = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
] as const;
/**
 * What Firefox tells of with the very node that it is about (`originalTarget`, `explicitOriginalTarget`,
 * `rangeParent`), inside a closed shadow root too: from one node all of the pause can be read and
 * pressed.
 */
export const TELLING = [
  'focus',
  'focusin',
  'blur',
  'focusout',
  'selectstart',
  'pointerover',
  'pointerenter',
  'pointermove',
  'pointerrawupdate',
  'pointerout',
  'pointerleave',
  'pointercancel',
  'gotpointercapture',
  'lostpointercapture',
  'mouseover',
  'mouseenter',
  'mousemove',
  'mouseout',
  'mouseleave',
  'touchmove',
  'touchcancel',
  'DOMMouseScroll',
  'MozMousePixelScroll',
] as const;
