'use client';
import { type ForwardedRef, type RefObject, useEffect, useImperativeHandle, useRef } from 'react';

/**
 * Gives the element of an island the behaviour that pages without React give it: see `enhance`.
 *
 * @param enhancer adds the behaviour, and returns what takes it away
 * @param ref the ref that the island forwards to its element
 * @param content what the element shows: the behaviour is added anew when it changes
 * @returns the ref of the element
 */
export function useEnhancement<E extends HTMLElement>(
  enhancer: (element: HTMLElement) => () => void,
  ref: ForwardedRef<E>,
  content?: unknown,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useImperativeHandle<E | null, E | null>(ref, () => element.current, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the behaviour depends on elements that the content renders
  useEffect(() => (element.current ? enhancer(element.current) : undefined), [enhancer, content]);
  return element;
}
