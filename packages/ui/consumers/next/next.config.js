/** @type {import('next').NextConfig} */
export default {
  // Plain files, to be served from anywhere.
  output: 'export',
};
