package org.tacit.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that holds words about people (a name, a quote, a memo). Whoever stores a value with such a component keeps the words beside the audit trail, where a
 * withdrawal can destroy them, and leaves only an identifier and a salted hash in the trail. Words that were destroyed read as {@link #WITHDRAWN}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Words {
    /** What stands where words were destroyed by a withdrawal. */
    String WITHDRAWN = "[withdrawn]";
}
