package org.sweetline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * A test that has a product for itself alone, and so may run beside those that share one.
 *
 * <p>Without a name the class starts one itself, and the lock only keeps its methods in a row. Classes that name the same
 * product use it one after another.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = ItsOwnProduct.OneAfterAnother.class)
public @interface ItsOwnProduct {

    NamedProduct[] value() default {};

    /** The name of a product that a few classes start themselves; they use it one after another. */
    String shared() default "";

    /** Names the product, or the class itself. */
    class OneAfterAnother implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            ItsOwnProduct own = testClass.getAnnotation(ItsOwnProduct.class);
            return names(testClass, own).map(Lock::new).collect(Collectors.toSet());
        }

        private static Stream<String> names(Class<?> testClass, @Nullable ItsOwnProduct own) {
            if (own != null && !own.shared().isEmpty()) {
                return Stream.of(own.shared());
            }
            return own == null || own.value().length == 0
                    ? Stream.of(testClass.getName())
                    : Stream.of(own.value()).map(NamedProduct::name);
        }
    }
}
