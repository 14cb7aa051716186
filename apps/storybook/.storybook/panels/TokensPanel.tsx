/** @jsxRuntime classic */
import * as React from 'react';
import { useGlobals } from 'storybook/manager-api';
import { styled } from 'storybook/theming';
import { designTokens } from '../../../../packages/ui/src/theme/tokens.js';
// The frame is bundled apart from the stories, and does not know the condition that leads to sources.
import source from '../../../../packages/ui/src/theme/tokens.json';
import { contrastPairs, ENOUGH } from '../tokens/contrast-pairs.js';
import {
  type EditableToken,
  editableTokens,
  formatTokenFile,
  isValid,
  type TokenChanges,
  withChanges,
} from '../tokens/token-file.js';
import { Columns, Panel } from './Panel.js';

const tokens = editableTokens(source);
const groups = Object.entries(Object.groupBy(tokens, ({ path }) => path.slice(0, -1).join(' ')));

/**
 * Edits the tokens: what changes is kept in the address, and shown on page and paper as it changes. Pairs of colours that
 * stand too close are told at once.
 */
export function TokensPanel() {
  const [globals, updateGlobals] = useGlobals();
  const changes: TokenChanges = globals.tokens ?? {};
  const changed = withChanges(source, changes);
  const failing = contrastPairs(designTokens(changed)).filter(({ enough }) => !enough);
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
        <Exports text={formatTokenFile(changed)} />
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
            : `${failing.length} pairs of colours stand too close:`}
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
