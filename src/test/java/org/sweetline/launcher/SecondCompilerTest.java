package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.launcher.SecondCompiler.Use;

class SecondCompilerTest {

    @AfterEach
    void clear() throws JMException {
        directives("compilerDirectivesClear");
    }

    @Test
    void isKeptFromTheCodeOfAStartUntilItIsOver() throws JMException {
        SecondCompiler.keepFrom(CodeOfAStart.METHODS);
        assertThat(directives("compilerDirectivesPrint"))
                .contains("java/util/jar/*.*")
                .contains("Exclude:true")
                .doesNotContain("java/util/*.*");

        SecondCompiler.goOn();
        assertThat(directives("compilerDirectivesPrint")).doesNotContain("Exclude:true");
    }

    @Test
    void compilesAStartWhereThereIsRoomForIt() {
        assertThat(SecondCompiler.use(settings(Map.of()), 2)).isEqualTo(Use.NOT_A_START);
        assertThat(SecondCompiler.use(settings(Map.of()), 4)).isEqualTo(Use.ALL);
    }

    @Test
    void whoeverRunsTheProductHasTheLastWord() {
        assertThat(SecondCompiler.use(settings(Map.of("SWEETLINE_SECOND_COMPILER", "true")), 2))
                .isEqualTo(Use.ALL);
        assertThat(SecondCompiler.use(settings(Map.of("SWEETLINE_SECOND_COMPILER", "false")), 16))
                .isEqualTo(Use.NOTHING);
    }

    private static Configuration settings(Map<String, String> environment) {
        return Configuration.read(Path.of("no-such-file"), environment, new Properties());
    }

    private static String directives(String command) throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, null, null));
    }
}
