import { useComputedColorScheme } from '@mantine/core';
import type { Scheme } from '../../transcript/colours';

/** Whether the page is light or dark just now. */
export const useColorScheme = (): Scheme => useComputedColorScheme('light');
