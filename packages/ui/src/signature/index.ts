export { Signature, type SignatureItem, type SignatureProps } from './Signature.js';
