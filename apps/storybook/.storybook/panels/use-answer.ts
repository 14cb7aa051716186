import { useEffect, useState } from 'react';
import { STORY_RENDERED } from 'storybook/internal/core-events';
import { useChannel } from 'storybook/manager-api';
import { ANSWER, type Answer, ASK, type Question } from './channel.js';

/** The answer to a question about the story on view, asked anew whenever the story is drawn anew. */
export function useAnswer<Asked extends Question>(
  question: Asked,
  active: boolean,
): Extract<Answer, { question: Asked }> | undefined {
  const [answer, setAnswer] = useState<Extract<Answer, { question: Asked }>>();
  const emit = useChannel(
    {
      [STORY_RENDERED]: () => active && emit(ASK, question),
      [ANSWER]: (text: string) => {
        const given: Answer = JSON.parse(text);
        if (given.question === question) setAnswer(given as Extract<Answer, { question: Asked }>);
      },
    },
    [active, question],
  );
  useEffect(() => {
    if (active) emit(ASK, question);
  }, [active, emit, question]);
  return answer;
}
