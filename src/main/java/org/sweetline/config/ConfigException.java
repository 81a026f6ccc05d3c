package org.sweetline.config;

/** A configuration value that can't be used; the message is the one line that the operator reads. */
public class ConfigException extends RuntimeException {

    public ConfigException(String message) {
        super(message);
    }
}
