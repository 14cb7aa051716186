/** @jsxRuntime classic */
import * as React from 'react';
import { useGlobals } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { contrastPairs, ENOUGH } from '../tokens/contrast-pairs.js';
import {
  changesIn,
  type EditableToken,
  editableTokens,
  formatTokenFile,
  isValid,
  type TokenChanges,
  withChanges,
} from '../tokens/token-file.js';
import type { ThemeAnswer } from './channel.js';
import { Columns, Note, Panel } from './Panel.js';
import { useAnswer } from './use-answer.js';

/**
 * Edits the tokens of the theme on view: what changes is kept in the address, and shown on page and in the PDF as it
 * changes. Pairs of colours with too little contrast are reported at once.
 */
export function TokensPanel({ active }: { active: boolean }) {
  const answer = useAnswer('theme', active);
  return answer ? <TokensOf theme={answer.theme} /> : <Note>Looking up the theme…</Note>;
}

function TokensOf({ theme }: Pick<ThemeAnswer, 'theme'>) {
  const [globals, updateGlobals] = useGlobals();
  const changes: TokenChanges = globals.tokens ?? {};
  const file = withChanges(theme.tokens, theme.ownTokens, changes);
  const tokens = editableTokens(theme.tokens);
  const groups = Object.entries(Object.groupBy(tokens, ({ path }) => path.slice(0, -1).join(' ')));
  const changed = withChanges(theme.tokens, theme.tokens, changes);
  const failing = contrastPairs({ name: theme.name, tokens: changed }).filter(({ enough }) => !enough);
  // Globals come back a moment after they are set: a second edit meanwhile builds on the first.
  const latest = React.useRef(changes);
  React.useEffect(() => {
    latest.current = globals.tokens ?? {};
  }, [globals.tokens]);
  const set = (name: string, value: string | number | undefined) => {
    const { [name]: _before, ...rest } = latest.current;
    latest.current = value === undefined ? rest : { ...rest, [name]: value };
    updateGlobals({ tokens: latest.current });
  };
  return (
    <Panel>
      <Bar>
        <Exports text={formatTokenFile(file)} />
        <Import tokens={theme.tokens} take={(next) => updateGlobals({ tokens: next })} />
        <button
          type="button"
          disabled={Object.keys(changes).length === 0}
          onClick={() => updateGlobals({ tokens: {} })}
        >
          Undo all changes
        </button>
        <span role="status">
          {Object.keys(changes).length} changed;{' '}
          {failing.length === 0
            ? `every pair of colours has a contrast of ${ENOUGH}:1 or more.`
            : `${failing.length} pairs of colours have too little:`}
        </span>
      </Bar>
      {failing.length > 0 && (
        <Failures aria-label="Too little contrast">
          {failing.map(({ behind, colors, ratio, scheme, text, theme }) => (
            <li key={`${theme} ${scheme} ${text} ${behind}`}>
              <span style={{ background: colors.behind, color: colors.text }}>Aa 字</span> {theme}, {scheme}:{' '}
              {text} on {behind} {ratio.toFixed(2)}:1
            </li>
          ))}
        </Failures>
      )}
      <Columns>
        {groups.map(([group, members = []]) => (
          <fieldset key={group}>
            <legend>{group}</legend>
            {members.map((token) => (
              <Field key={token.name} token={token} change={changes[token.name]} set={set} />
            ))}
          </fieldset>
        ))}
      </Columns>
    </Panel>
  );
}

interface FieldProps {
  token: EditableToken;
  change: string | number | undefined;
  set(name: string, value: string | number | undefined): void;
}

function Field({ token: { description, name, path, type, value }, change, set }: FieldProps) {
  const [draft, setDraft] = React.useState<string>();
  const shown = draft ?? String(change ?? value);
  const write = (text: string) => {
    setDraft(text);
    if (!isValid(type, text)) return;
    const next = type === 'color' ? text.toLowerCase() : Number(text);
    set(name, next === value ? undefined : next);
  };
  const id = `token-${name}`;
  return (
    <Row title={description}>
      <label htmlFor={id}>{path.at(-1)}</label>
      {type === 'color' && (
        <input
          type="color"
          aria-label={`${path.join(' ')}, picked`}
          value={isValid(type, shown) ? shown : String(value)}
          onChange={({ target }) => write(target.value)}
          onBlur={() => setDraft(undefined)}
        />
      )}
      <input
        id={id}
        type={type === 'color' ? 'text' : 'number'}
        step={type === 'fontWeight' ? 100 : type === 'dimension' ? 1 : 0.05}
        value={shown}
        aria-invalid={!isValid(type, shown)}
        onChange={({ target }) => write(target.value)}
        onBlur={() => setDraft(undefined)}
      />
      {type === 'dimension' && <span>px</span>}
      {change !== undefined && (
        <button type="button" aria-label={`Undo ${path.join(' ')}`} onClick={() => set(name, undefined)}>
          ↺
        </button>
      )}
    </Row>
  );
}

/** Ways to take the tokens along: the file, and an address that shows them. */
function Exports({ text }: { text: string }) {
  const [said, setSaid] = React.useState('');
  const copy = async (what: string, value: string) => {
    await navigator.clipboard.writeText(value);
    setSaid(`${what} copied.`);
  };
  return (
    <>
      <a download="tokens.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
        Download tokens.json
      </a>
      <button type="button" onClick={() => copy('File', text)}>
        Copy tokens.json
      </button>
      <button type="button" onClick={() => copy('Link', window.location.href)}>
        Copy link
      </button>
      <span role="status">{said}</span>
    </>
  );
}

/** Takes the values of a token file: those that differ from the theme's become changes. */
function Import({
  tokens,
  take,
}: {
  tokens: ThemeAnswer['theme']['tokens'];
  take(changes: TokenChanges): void;
}) {
  const [said, setSaid] = React.useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { changes, unknown } = changesIn(await file.text(), tokens);
      take(changes);
      const left =
        unknown.length > 0 ? ` Not taken, as the panel cannot edit them: ${unknown.join(', ')}.` : '';
      setSaid(`${file.name}: ${Object.keys(changes).length} values taken.${left}`);
    } catch (error) {
      setSaid(`${file.name} is no token file: ${error instanceof Error ? error.message : error}`);
    }
  };
  return (
    <>
      <label>
        Open tokens.json{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file may be opened again.
            target.value = '';
          }}
        />
      </label>
      <span role="status">{said}</span>
    </>
  );
}

const Bar = styled.div({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  marginBottom: 12,
});

const Failures = styled.ul(({ theme }) => ({
  '&&': { padding: 12, background: theme.background.warning },
  color: theme.color.warningText,
  '& span': { padding: '1px 6px' },
}));

const Row = styled.div(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '7rem 2.5rem 6rem auto auto',
  alignItems: 'center',
  gap: 8,
  marginBottom: 4,
  '& input:not([type="color"])': {
    gridColumn: 3,
    width: '100%',
    padding: '2px 6px',
    border: `1px solid ${theme.appBorderColor}`,
    background: theme.input.background,
    color: theme.input.color,
    font: 'inherit',
  },
  '& input[type="color"]': { width: '2.5rem', height: '1.5rem', padding: 0, border: 0, background: 'none' },
  '& [aria-invalid="true"]': { borderColor: theme.color.negative },
}));
