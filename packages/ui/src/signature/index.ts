export { Signature, type SignatureProps } from './Signature.js';
