package org.sweetline.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * Connections that are lent out again when they are closed, as those of the product are: to make one takes PostgreSQL a
 * process, many times as long as a statement. There are as many databases as tests, so only the latest few are kept.
 */
final class KeptConnections {
    private static final int MOST = 12;

    /** That nobody uses, of whichever database; the longest unused first. */
    private static final Deque<Idle> IDLE = new ArrayDeque<>();

    private KeptConnections() {}

    private record Idle(DataSource to, Connection connection) {}

    static DataSource over(DataSource plain) {
        return (DataSource) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? lend(plain) : method.invoke(plain, arguments));
    }

    private static Connection lend(DataSource plain) throws SQLException {
        Optional<Connection> kept = take(plain);
        Connection connection = kept.isPresent() ? kept.get() : plain.getConnection();
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!closed.getAndSet(true)) {
                            giveBack(plain, connection);
                        }
                        return null;
                    }
                    if (closed.get()) {
                        if (method.getName().equals("isClosed")) {
                            return true;
                        }
                        throw new SQLException("The connection is closed");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Optional<Connection> take(DataSource plain) {
        synchronized (IDLE) {
            for (Iterator<Idle> latest = IDLE.descendingIterator(); latest.hasNext(); ) {
                Idle idle = latest.next();
                if (idle.to() == plain) {
                    latest.remove();
                    return Optional.of(idle.connection());
                }
            }
            return Optional.empty();
        }
    }

    private static void giveBack(DataSource plain, Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        Optional<Idle> oneTooMany;
        synchronized (IDLE) {
            IDLE.addLast(new Idle(plain, connection));
            oneTooMany = IDLE.size() > MOST ? Optional.of(IDLE.removeFirst()) : Optional.empty();
        }
        if (oneTooMany.isPresent()) {
            oneTooMany.get().connection().close();
        }
    }
}
