import { fixtureView } from '@resume/schema/fixtures';
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { describeConformance } from '../test/conformance.js';
import { ContactList } from './ContactList.js';

const items = fixtureView('zh', 'recruiter').basics.contacts;

describeConformance(ContactList, { props: { items }, element: 'ul', part: 'resume-contact-list' });

it('shows the label before each contact, and links it', () => {
  render(<ContactList items={items} />);
  const contacts = screen.getAllByRole('listitem');
  expect(contacts).toHaveLength(items.length);
  expect(contacts[0]).toHaveTextContent(/^电话 \+86/);
  expect(screen.getByRole('link', { name: 'zhiwei.lin@example.org' })).toHaveAttribute(
    'href',
    'mailto:zhiwei.lin@example.org',
  );
});

it('shows a contact without an address as text', () => {
  render(<ContactList items={[{ kind: 'location', label: 'City', text: 'Leiden' }]} />);
  expect(within(screen.getByRole('listitem')).queryByRole('link')).toBeNull();
  expect(screen.getByRole('listitem')).toHaveTextContent('City Leiden');
});

it('keeps numbers, addresses and notes in their order where text runs from right to left', () => {
  const link = { type: 'link', href: 'tel:+201001234567', children: ['+20 100 123 4567'] } as const;
  render(
    <ContactList
      dir="rtl"
      items={[
        { kind: 'phone', label: 'الهاتف', text: { children: [link, ' (مكتب)'] } },
        { kind: 'url', label: 'الموقع', text: 'example.org/~ada/', href: 'https://example.org/~ada/' },
      ]}
    />,
  );
  const [phone, page] = screen.getAllByRole('link');
  expect(phone).toHaveAttribute('dir', 'ltr');
  expect(phone?.parentElement?.tagName).toBe('BDI');
  expect(page?.parentElement).toHaveAttribute('dir', 'ltr');
});
