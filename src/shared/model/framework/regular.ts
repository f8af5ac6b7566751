import type { Template, TemplatePrompt } from './template.ts';
import type { Side } from '../document.ts';

const prompt = (
  id: string,
  label: string,
  question: string,
  side: Side | null = null,
  sharedByDefault = false,
): TemplatePrompt => ({ id, label, question, side, sharedByDefault });

/**
 * A regular session (FRAMEWORK.md, template `regular`, version 1), in our own wording.
 * Only what is made for the summary starts shared: the outcome, the next steps, the member's own
 * words and the next date.
 */
export const regularTemplate: Template = {
  id: 'regular',
  version: 1,
  name: 'Regular 1-1',
  steps: [
    {
      id: 'agreement',
      title: 'Agreement',
      purpose: 'What this session is for, in their words.',
      prompts: [
        prompt(
          'agreement.outcome',
          'Outcome',
          'What result, named by them, would make today worth the time?',
          null,
          true,
        ),
        prompt(
          'agreement.agenda',
          'Agenda',
          'What do they want on the table? Theirs first, then yours.',
        ),
      ],
    },
    {
      id: 'what',
      title: 'The What',
      purpose: 'Results: what was promised, what moved, what is in the way.',
      prompts: [
        prompt('what.accountabilities', 'Accountabilities', 'What had they taken on?', 'what'),
        prompt('what.progress', 'Progress', 'How far did each of those get?', 'what'),
        prompt(
          'what.acknowledge',
          'Acknowledge',
          'Which results deserve to be named, and which value or objective did they serve?',
          'what',
        ),
        prompt(
          'what.clarity',
          'Clarity',
          'Where are expectations, or the bigger picture, still unclear?',
          'what',
        ),
        prompt('what.obstacles', 'Obstacles', 'What is standing in the way?', 'what'),
        prompt('what.impact', 'Cost', 'What do those obstacles cost?', 'what'),
        prompt('what.support', 'Support', 'What are they asking of you?', 'what'),
        prompt('what.next', 'Next steps', 'What happens next, by whom and by when?', 'what', true),
      ],
    },
    {
      id: 'how',
      title: 'The How',
      purpose: 'Relationships: strengths, limits, and what moves them.',
      prompts: [
        prompt('how.strengths', 'Strengths', 'Where do their strengths show at work?', 'how'),
        prompt('how.limitations', 'Limits', 'What holds them back?', 'how'),
        prompt(
          'how.impact',
          'Effect',
          'What do those limits do to their work, and to the people around them?',
          'how',
        ),
        prompt('how.leverage', 'Leverage', 'How could a strength carry them past a limit?', 'how'),
        prompt('how.next', 'Next steps', 'What will they try next?', 'how', true),
        prompt('how.acknowledge', 'Successes', 'Which successes should not pass unsaid?', 'how'),
        prompt(
          'how.motivation',
          'Motivation',
          'What gives them energy just now, and how do they like to work?',
          'how',
        ),
      ],
    },
    {
      id: 'summary',
      title: 'Summary',
      purpose: 'They sum it up, not you.',
      prompts: [
        prompt(
          'close.summary',
          'In their words',
          'What do they take away: the insights and the steps, in their own words?',
          null,
          true,
        ),
      ],
    },
    {
      id: 'next',
      title: 'Next',
      purpose: 'A session that is not in the calendar does not happen.',
      prompts: [
        prompt(
          'close.next',
          'Next session',
          'When and where do you meet next, and have both said yes?',
          null,
          true,
        ),
      ],
    },
  ],
};
