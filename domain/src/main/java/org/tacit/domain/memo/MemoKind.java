package org.tacit.domain.memo;

/** What a memo is for. */
public enum MemoKind {
    ANALYTIC,
    CODE,
    THEME,
    CASE,
    METHODOLOGICAL,
    REFLEXIVE,
    FIELD_NOTE
}
