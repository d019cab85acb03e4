package org.tacit.domain.change;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and version a change is stored under, for example {@code coding.added/1}. The name outlives the Java class; when the form of a change has to differ, the version is raised
 * and stored changes of older versions are upgraded as they are read.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {
    /** {@code subject.happened/version}. */
    String value();
}
