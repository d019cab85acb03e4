/** A table as comma-separated values (RFC 4180). What a spreadsheet would run as a formula is kept as text. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
    const cell = (value: string | number) => {
        const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Hands a table to the person as a file. The mark at its start lets spreadsheets read it as UTF-8. */
export function download(name: string, csv: string): void {
    const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
}
