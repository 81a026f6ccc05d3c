package org.sweetline.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** What the person at the terminal reads. Everything that the server prints goes to the log instead. */
final class Console {
    private static final PrintStream OUT = stream(FileDescriptor.out);
    private static final PrintStream ERR = stream(FileDescriptor.err);

    private Console() {}

    static void say(String line) {
        OUT.println(line);
    }

    static void complain(String line) {
        ERR.println(line);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, Charset.defaultCharset());
    }
}
