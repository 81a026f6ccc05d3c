package org.sweetline.satisfaction.praise;

/** How colleagues join in. */
public enum CheerSign {
    HEART,
    CLAP,
    SMILE
}
