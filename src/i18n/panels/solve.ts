/** What the panel that works backwards says. */
export const solve = {
  en: {
    lead: 'Say what a result should be, and which number may change to get there.',
    result: 'Result',
    target: 'Should be',
    input: 'By changing',
    start: 'Type what “{result}” should be. It is {now} now.',
    startNone: 'Type what “{result}” should be. It has no value now.',
    one: 'With “{input}” at {value}, “{result}” comes to {target}.',
    stretch: 'With “{input}” anywhere from {from} to {to}, “{result}” comes to {target}.',
    several: 'Several values of “{input}” bring “{result}” to {target}:',
    about: 'about {value}',
    anywhere: 'anywhere from {from} to {to}',
    use: 'Use this value',
    useOf: 'Use {value} for “{input}”',
    between: 'No value of “{input}” brings “{result}” to exactly {target}. These come nearest:',
    gives: '{value} gives {result}',
    most: '“{result}” cannot reach {target} by changing “{input}” alone. The most it comes to is {nearest}, with {value}; the limits are {min} and {max}.',
    least:
      '“{result}” cannot come down to {target} by changing “{input}” alone. The least it comes to is {nearest}, with {value}; the limits are {min} and {max}.',
    flat: 'Changing “{input}” does not move “{result}”, which stays at {now}.',
    refused: 'There is no value of “{input}” with which “{result}” has a number. {problem}',
    unreadable: '“{value}” cannot be read as a number for “{result}”. Write it like {example}.',
    ambiguous:
      '“{value}” for “{result}” could be {first} or {second}. Write it as {first}, or without the sign between its digits.',
    none: 'This calculator has no number to solve for: everything in it is a yes or a no.',
  },
  es: {
    lead: 'Di cuánto debería dar un resultado y qué número puede cambiar para lograrlo.',
    result: 'Resultado',
    target: 'Debería dar',
    input: 'Cambiando',
    start: 'Escribe cuánto debería dar «{result}». Ahora da {now}.',
    startNone: 'Escribe cuánto debería dar «{result}». Ahora no tiene valor.',
    one: 'Con {value} en «{input}», el resultado de «{result}» es {target}.',
    stretch:
      'Con cualquier valor de {from} a {to} en «{input}», el resultado de «{result}» es {target}.',
    several: 'Hay varios valores de «{input}» con los que «{result}» da {target}:',
    about: 'cerca de {value}',
    anywhere: 'cualquier valor de {from} a {to}',
    use: 'Usar este valor',
    useOf: 'Usar {value} en «{input}»',
    between:
      'Ningún valor de «{input}» hace que «{result}» dé exactamente {target}. Estos son los más cercanos:',
    gives: 'con {value} da {result}',
    most: 'No se llega a {target} en «{result}» con solo cambiar «{input}». Lo más que da es {nearest}, con {value}; los límites son {min} y {max}.',
    least:
      'No se baja a {target} en «{result}» con solo cambiar «{input}». Lo menos que da es {nearest}, con {value}; los límites son {min} y {max}.',
    flat: 'Cambiar «{input}» no mueve «{result}»: sigue dando {now}.',
    refused: 'No hay ningún valor de «{input}» con el que «{result}» dé un número. {problem}',
    unreadable: 'No se puede leer «{value}» como número para «{result}». Escríbelo como {example}.',
    ambiguous:
      '«{value}» para «{result}» podría ser {first} o {second}. Escríbelo como {first}, o sin el signo entre las cifras.',
    none: 'Esta calculadora no tiene números que despejar: todo en ella es sí o no.',
  },
}
