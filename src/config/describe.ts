export { describe } from '../shape.ts';
