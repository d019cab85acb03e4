import { Alert, Checkbox, Input, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { nearNames } from '../../store/codes';
import { Swatches } from '../../ui/Swatches';

/** What of a code is written by a person. */
export type CodeDraft = Pick<Code, 'name' | 'definition' | 'include' | 'exclude' | 'example' | 'colour' | 'codable'>;

export const emptyDraft: CodeDraft = {
    name: '',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    colour: '',
    codable: true,
};

const rules = ['definition', 'include', 'exclude', 'example'] as const;

/** The fields of a code. A name near another's is told while it is typed: it may be a second code for the same thing. */
export function CodeFields({
    draft,
    onChange,
    codes,
    except,
    rule = true,
}: {
    draft: CodeDraft;
    onChange: (draft: CodeDraft) => void;
    codes: Code[];
    except?: string;
    rule?: boolean;
}) {
    const { t } = useTranslation('codebook');
    const near = nearNames(codes, draft.name, except);
    return (
        <Stack gap="sm">
            <TextInput
                label={t('fields.name')}
                required
                value={draft.name}
                onChange={({ currentTarget: { value } }) => onChange({ ...draft, name: value })}
            />
            <div role="status">
                {near.length === 0 ? null : (
                    <Alert color="yellow" p="xs" title={t('fields.near', { count: near.length })}>
                        <Stack gap={2}>
                            {near.slice(0, 4).map((code) => (
                                <Text key={code.id} size="sm">
                                    <strong>{code.name}</strong>
                                    {code.definition === '' ? '' : `: ${code.definition}`}
                                </Text>
                            ))}
                        </Stack>
                    </Alert>
                )}
            </div>
            {rule
                ? rules.map((part) => (
                      <Textarea
                          key={part}
                          label={t(`fields.${part}`)}
                          autosize
                          minRows={1}
                          maxRows={10}
                          value={draft[part]}
                          onChange={({ currentTarget: { value } }) => onChange({ ...draft, [part]: value })}
                      />
                  ))
                : null}
            <Input.Wrapper label={t('fields.colour')} labelElement="div">
                <Swatches
                    label={t('fields.colour')}
                    value={draft.colour}
                    onChange={(colour) => onChange({ ...draft, colour })}
                />
            </Input.Wrapper>
            <Checkbox
                label={t('fields.codable')}
                description={t('fields.codableHint')}
                checked={draft.codable}
                onChange={({ currentTarget: { checked } }) => onChange({ ...draft, codable: checked })}
            />
        </Stack>
    );
}
