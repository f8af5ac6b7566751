import { words } from '#shared/words/index.ts';
import { Page, Section } from '#renderer/ui/index.ts';
import classes from './boundary-page.module.css';

/** What coaching is, and what belongs with a professional (FRAMEWORK `boundary`). */
export function BoundaryPage() {
  const { library } = words;
  return (
    <Page title={library.boundary} lead={library.boundaryLead}>
      {library.boundaryParts.map(({ title, text }) => (
        <Section key={title} title={title}>
          <div className={classes['prose']}>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
    </Page>
  );
}
