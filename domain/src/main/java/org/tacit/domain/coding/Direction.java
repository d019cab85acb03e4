package org.tacit.domain.coding;

/** Whether what is said helps the change or stands in its way. */
public enum Direction {
    HELPS,
    HINDERS,
    MIXED,
    UNCLEAR
}
