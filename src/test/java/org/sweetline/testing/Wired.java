package org.sweetline.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.Context;
import javax.naming.spi.InitialContextFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.Settings;
import org.sweetline.events.DomainEvents;
import org.sweetline.work.AfterCommit;

/**
 * The product's own beans over the tables of a test, made by their constructors as the container would. Nothing is
 * intercepted: each statement is a transaction of its own, and what is published reaches nobody.
 */
public final class Wired {

    private final Map<Class<?>, Object> beans = new HashMap<>();

    public Wired(DataSource tables, Clock clock) {
        beans.put(DataSource.class, tables);
        beans.put(Clock.class, clock);
        beans.put(Settings.class, new Settings(key -> Optional.empty()));
        beans.put(Instance.class, nobody());
        beans.put(EntityManager.class, noEntities());
    }

    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = made(type);
            beans.put(type, bean);
        }
        return type.cast(bean);
    }

    private Object made(Class<?> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class) || each.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::get)
                    .toArray());
            if (type == AfterCommit.class) {
                System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Names.class.getName());
            }
            if (type == DomainEvents.class) {
                Field registry = type.getDeclaredField("registry");
                registry.setAccessible(true);
                registry.set(bean, oneTransaction());
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
    }

    private static Object nobody() {
        return proxy(Instance.class, (method, arguments) -> switch (method) {
            case "iterator" -> Collections.emptyIterator();
            case "stream" -> Stream.empty();
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** Only the container makes entities of rows. */
    private static Object noEntities() {
        return proxy(EntityManager.class, (method, arguments) -> {
            throw new UnsupportedOperationException(method);
        });
    }

    private static Object oneTransaction() {
        Map<Object, Object> resources = new HashMap<>();
        return proxy(TransactionSynchronizationRegistry.class, (method, arguments) -> switch (method) {
            case "getTransactionKey" -> "the test";
            case "getResource" -> resources.get(arguments[0]);
            case "putResource" -> resources.put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** What the container would find by name: only the transaction. */
    public static final class Names implements InitialContextFactory {
        private static final Object TRANSACTION = oneTransaction();

        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) {
            return (Context) proxy(Context.class, (method, arguments) -> switch (method) {
                case "lookup" -> TRANSACTION;
                default -> throw new UnsupportedOperationException(method);
            });
        }
    }

    private interface Answering {
        @Nullable
        Object answer(String method, Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answering answering) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answering.answer(method.getName(), arguments));
    }
}
