/** A WebP of forty by twenty pixels, red at the left and nothing at the right, as an address. */
export const RED_WEBP =
  'data:image/webp;base64,UklGRigAAABXRUJQVlA4TBwAAAAvJ8AEEA8wHoM8HvMf8BAIEA781xoQENH/KGEP';
