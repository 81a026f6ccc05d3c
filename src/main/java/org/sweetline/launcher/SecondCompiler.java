package org.sweetline.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Java's second compiler, which makes fast code of what runs often, slowly. Where it shares one or two processors with
 * product and database it is kept from what only a start runs. Java never gives a method back that it was once kept from,
 * nor puts it into the code of those that call it: kept from all of a start, it would never see {@code HashMap.get}. Java
 * takes {@code -XX:TieredStopAtLevel=1} only on its command line, which is the user's, but a directive at any time.
 */
final class SecondCompiler {
    private static final String KEY = "sweetline.second.compiler";
    private static final int FEW_PROCESSORS = 2;
    private static final Logger LOG = System.getLogger("sweetline");
    private static final List<String> ALL = List.of("*.*");

    private SecondCompiler() {}

    /** What it compiles. */
    enum Use {
        ALL,
        NOT_A_START,
        NOTHING
    }

    /** As the settings say; else by the number of processors. */
    static Use use(Configuration configuration, int processors) {
        if (configuration.text(KEY).isPresent()) {
            return configuration.flag(KEY) ? Use.ALL : Use.NOTHING;
        }
        return processors > FEW_PROCESSORS ? Use.ALL : Use.NOT_A_START;
    }

    static Use begin(Configuration configuration) {
        Use use = use(configuration, Runtime.getRuntime().availableProcessors());
        switch (use) {
            case ALL -> {}
            case NOT_A_START -> keepFrom(CodeOfAStart.METHODS);
            case NOTHING -> keepFrom(ALL);
        }
        return use;
    }

    /** The product is up. */
    static void started(Use use) {
        if (use == Use.NOT_A_START) {
            goOn();
        }
    }

    static void keepFrom(List<String> methods) {
        try {
            Path directive = Files.createTempFile("sweetline-compiler", ".json");
            try {
                String matches = methods.stream().collect(Collectors.joining("\", \"", "[\"", "\"]"));
                Files.writeString(directive, "[{match: " + matches + ", c2: {Exclude: true}}]");
                command("compilerDirectivesAdd", new String[] {directive.toString()});
            } finally {
                Files.deleteIfExists(directive);
            }
        } catch (IOException refused) {
            LOG.log(Level.DEBUG, "The second compiler runs on", refused);
        }
    }

    /** Takes the directive back; what has run hot meanwhile stays with the first. */
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
