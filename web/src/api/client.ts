import type { Done, Preview, Problem, Wish } from './contract';

/** The server refused, or could not be reached. The message is for the researcher. */
export class ApiProblem extends Error {
    constructor(readonly problem: Problem) {
        super(problem.message);
        this.name = 'ApiProblem';
    }
}

/** Who tells the message when there is no server to tell it; set once at start from the message catalogue. */
let unreachable = 'unreachable';
export function sayWhenUnreachable(message: string): void {
    unreachable = message;
}

async function answered(request: Promise<Response>): Promise<Response> {
    let response: Response;
    try {
        response = await request;
    } catch {
        throw new ApiProblem({ status: 0, code: 'unreachable', message: unreachable });
    }
    if (!response.ok) {
        throw new ApiProblem(await problemOf(response));
    }
    return response;
}

async function problemOf(response: Response): Promise<Problem> {
    try {
        return (await response.json()) as Problem;
    } catch {
        return { status: response.status, code: 'internal', message: response.statusText };
    }
}

/** A path under the study's resources; every part is encoded. */
export function path(...parts: string[]): string {
    return `/api/${parts.map(encodeURIComponent).join('/')}`;
}

export async function get<T>(url: string, signal?: AbortSignal): Promise<T> {
    const response = await answered(fetch(url, { headers: { Accept: 'application/json' }, signal: signal ?? null }));
    return (await response.json()) as T;
}

export async function text(url: string, signal?: AbortSignal): Promise<string> {
    return (await answered(fetch(url, { signal: signal ?? null }))).text();
}

export async function send<T>(method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown): Promise<T> {
    const form = body instanceof FormData;
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (body !== undefined && !form) {
        headers['Content-Type'] = 'application/json';
    }
    const payload = body === undefined ? null : form ? body : JSON.stringify(body);
    const response = await answered(fetch(url, { method, headers, body: payload }));
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/**
 * Sends a file as it is and tells how much of it has gone. Not by `fetch`, which tells nothing on the way up.
 *
 * @param onSent the bytes that have gone so far
 */
export function putFile(url: string, file: Blob, onSent: (bytes: number) => void): Promise<void> {
    return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('PUT', url);
        request.setRequestHeader('Accept', 'application/json');
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.upload.addEventListener('progress', (event) => onSent(event.loaded));
        request.addEventListener('load', () => {
            if (request.status >= 200 && request.status < 300) {
                resolve();
            } else {
                const { status, statusText } = request;
                reject(
                    new ApiProblem(
                        problemIn(request.responseText) ?? { status, code: 'internal', message: statusText },
                    ),
                );
            }
        });
        request.addEventListener('error', () =>
            reject(new ApiProblem({ status: 0, code: 'unreachable', message: unreachable })),
        );
        request.send(file);
    });
}

function problemIn(body: string): Problem | undefined {
    try {
        return JSON.parse(body) as Problem;
    } catch {
        return undefined;
    }
}

/** Has wishes done. The same key sent again is answered the same without doing it again, so a lost answer can be asked for once more. */
export async function change(study: string, seen: number, wishes: Wish[], key = crypto.randomUUID()): Promise<Done> {
    const request = () =>
        fetch(path('studies', study, 'changes'), {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
            body: JSON.stringify({ seen, wishes }),
        });
    let response: Response;
    try {
        response = await answered(request());
    } catch (problem) {
        if (!(problem instanceof ApiProblem) || problem.problem.code !== 'unreachable') {
            throw problem;
        }
        response = await answered(request());
    }
    return (await response.json()) as Done;
}

/** What a wish would do; nothing is recorded. */
export function preview(study: string, seen: number, wish: Wish): Promise<Preview> {
    return send('POST', path('studies', study, 'previews'), { seen, wish });
}
