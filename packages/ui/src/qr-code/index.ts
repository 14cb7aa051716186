export * from './QRCode.js';
