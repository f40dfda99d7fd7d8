/** What is said where a figure is saved as a picture. */
export const figurePictureWords = {
  en: {
    save: 'Save picture',
    saved: 'Saved as {file}.',
    failed: 'The picture could not be drawn. Check your connection and try again.',
  },
  es: {
    save: 'Guardar imagen',
    saved: 'Se guardó como {file}.',
    failed: 'No se pudo dibujar la imagen. Revisa tu conexión e inténtalo otra vez.',
  },
}
