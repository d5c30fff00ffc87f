import { detectLanguage } from '../../src/claims/reading/detectLanguage.ts';
import { readText } from '../../src/claims/reading/readText.ts';
import { TEXTS } from './patterns.ts';
import { scales } from './scales.ts';

scales({
  'texts in English': [TEXTS, (text) => [...readText(text, { language: 'en' }).claims]],
  'texts in Ukrainian': [TEXTS, (text) => [...readText(text, { language: 'uk' }).claims]],
  languages: [TEXTS, detectLanguage],
});
