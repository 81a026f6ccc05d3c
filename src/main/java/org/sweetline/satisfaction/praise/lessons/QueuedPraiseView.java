package org.sweetline.satisfaction.praise.lessons;

import org.sweetline.satisfaction.praise.PraiseView;

/**
 * Kind words that wait for a judgement.
 *
 * @param likelihood how likely they are praise by the rules and by what earlier clicks taught
 */
public record QueuedPraiseView(PraiseView praise, double likelihood) {}
