import { describe, expect, it } from 'vitest';
import { lintTexts } from '../src/index.ts';
import { isForeignText } from '../src/text/foreign.ts';

describe('a text in another language', () => {
  it.each([
    'Здравствуйте, Анна! Ваш заказ уже в пути и придёт в пятницу.',
    'नमस्ते अना, आपका ऑर्डर रास्ते में है।',
    '<p>您好,您的订单已发出。</p>',
    'Hola Ana, gracias por su mensaje. El paquete de la tienda no está en las listas, pero ya es suyo.',
    'Hi Ana, aapka parcel abhi nhi aaya kya? Maine teen din pehle order kiya tha aur kuch bhi update nahi hai.',
    'Hallo Ana, danke für Ihre Nachricht. Das Paket ist nicht auf dem Weg, wir sehen es uns an.',
  ])('is told: %s', (text) => expect(isForeignText(text)).toBe(true));

  it.each([
    'Hi Ana, your parcel is on its way.',
    'Hi Анна, your parcel left today and reaches you on Friday.',
    'Thanks for the photo of the Villa de la Rosa. The room is yours from Monday.',
    '',
  ])('is not: %s', (text) => expect(isForeignText(text)).toBe(false));
});

it('asks for no English greeting, thanks or name in it, and finds what is unsafe in any language', async () => {
  const text = 'Здравствуйте! Ваша карта 4111 1111 1111 1111 уже привязана, спасибо.\n';
  const [result] = await lintTexts([{ path: 'reply.txt', text }], { config: false });
  expect(result?.diagnostics.map(({ rule }) => rule)).toEqual(['no-sensitive-data']);
});
