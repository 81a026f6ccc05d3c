package org.sweetline.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Java's second compiler, which makes fast code of what runs often, slowly. Where it shares one or two processors with
 * product and database it would take half of a start; there it begins once the product is up. Java takes {@code
 * -XX:TieredStopAtLevel=1} only on its command line, which is the user's, but a directive at any time.
 */
final class SecondCompiler {
    private static final String KEY = "sweetline.second.compiler";
    private static final int FEW_PROCESSORS = 2;
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final Logger LOG = System.getLogger("sweetline");
    private static final String LEAVE_ALL_TO_THE_FIRST = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private SecondCompiler() {}

    /** When it compiles. */
    enum Use {
        ALWAYS,
        AFTER_THE_START,
        NEVER
    }

    /** As the settings say; else by the number of processors. */
    static Use use(Configuration configuration, int processors) {
        if (configuration.text(KEY).isPresent()) {
            return configuration.flag(KEY) ? Use.ALWAYS : Use.NEVER;
        }
        return processors > FEW_PROCESSORS ? Use.ALWAYS : Use.AFTER_THE_START;
    }

    /** Leaves all to the first compiler, unless the second is wanted from the beginning. */
    static Use begin(Configuration configuration) {
        Use use = use(configuration, Runtime.getRuntime().availableProcessors());
        if (use != Use.ALWAYS) {
            stop();
        }
        return use;
    }

    /** The product is up: in a little while, when the first pages have been looked at, the second compiler begins. */
    static void started(Use use) {
        if (use == Use.AFTER_THE_START) {
            CompletableFuture.delayedExecutor(A_WHILE.toSeconds(), TimeUnit.SECONDS)
                    .execute(SecondCompiler::goOn);
        }
    }

    static void stop() {
        try {
            Path directive = Files.createTempFile("sweetline-compiler", ".json");
            try {
                Files.writeString(directive, LEAVE_ALL_TO_THE_FIRST);
                command("compilerDirectivesAdd", new String[] {directive.toString()});
            } finally {
                Files.deleteIfExists(directive);
            }
        } catch (IOException refused) {
            LOG.log(Level.DEBUG, "The second compiler runs on", refused);
        }
    }

    /** Takes the directive back. What it was to compile meanwhile stays with the first: the hot code of a start. */
    static void goOn() {
        command("compilerDirectivesRemove", null);
    }

    /** Best effort: a Java without such a compiler, or without directives, runs as it is. */
    private static void command(String name, String @Nullable [] arguments) {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            name,
                            arguments == null ? null : new Object[] {arguments},
                            arguments == null ? null : new String[] {String[].class.getName()});
        } catch (JMException | RuntimeException refused) {
            LOG.log(Level.DEBUG, "Java knows no directives for its compilers", refused);
        }
    }
}
