package org.sweetline.config;

/** A feature's configuration. Every bean of this type is built at the start, so that a wrong value stops it. */
public interface CheckedConfig {

    /** Called once at the start; by then the constructor has refused what is wrong. */
    default void check() {}
}
