package org.sweetline.operations;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.schema.SchemaMigration;
import org.sweetline.security.FirstAccount;
import org.sweetline.work.Loops;

/** Starts the product in order: settings, tables, somebody who can sign in, loops. Stops the loops first. */
@WebListener
public class StartUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    private final Instance<CheckedConfig> configs;
    private final SchemaMigration schema;
    private final FirstAccount firstAccount;
    private final Loops loops;
    private final StartState state;

    @Inject
    public StartUp(
            @Any Instance<CheckedConfig> configs,
            SchemaMigration schema,
            FirstAccount firstAccount,
            Loops loops,
            StartState state) {
        this.configs = configs;
        this.schema = schema;
        this.firstAccount = firstAccount;
        this.loops = loops;
        this.state = state;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            configs.forEach(CheckedConfig::check);
            schema.await();
            Optional<String> link = firstAccount.prepare();
            link.ifPresent(path -> System.setProperty("sweetline.setup.path", path));
            loops.start();
            state.started();
        } catch (RuntimeException e) {
            System.setProperty("sweetline.start.failure", inWords(e));
            LOG.log(Level.ERROR, "The start failed", e);
            throw e;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        state.stopping();
        loops.stop();
    }

    /** The innermost configuration error says best what to do; anything else gives its own message. */
    private static String inWords(Throwable thrown) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof ConfigException) {
                return String.valueOf(at.getMessage());
            }
        }
        return "The start failed: "
                + String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    }
}
