package org.sweetline.orders;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The components of records, in their order, looked up once for each kind of record. */
final class RecordParts {

    private static final ClassValue<List<Part>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return parts(type);
        }
    };

    private RecordParts() {}

    /** One component. */
    record Part(MethodHandle reader) {

        @Nullable
        Object of(Record owner) {
            try {
                return (Object) reader.invokeExact((Object) owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static List<Part> of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static List<Part> parts(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            List<Part> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                MethodHandle reader = lookup.unreflect(component.getAccessor());
                parts.add(new Part(reader.asType(MethodType.methodType(Object.class, Object.class))));
            }
            return List.copyOf(parts);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
