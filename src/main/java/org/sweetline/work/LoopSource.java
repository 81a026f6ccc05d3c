package org.sweetline.work;

import java.util.List;

/** Brings loops whose number is only known at the start. */
public interface LoopSource {

    List<BackgroundLoop> loops();
}
