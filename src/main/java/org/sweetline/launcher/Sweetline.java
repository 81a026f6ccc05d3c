package org.sweetline.launcher;

/** The entrance of the product. Compiled for old Java too, so that a Java that is too old gets a sentence. */
public final class Sweetline {
    private static final int OLDEST_JAVA = 17;

    private Sweetline() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST_JAVA) {
            System.err.println("Sweetline needs Java " + OLDEST_JAVA + " or newer; this is Java " + version + ".");
            System.exit(1);
        }
        Class.forName("org.sweetline.launcher.Launch")
                .getMethod("main", String[].class)
                .invoke(null, new Object[] {args});
    }
}
