package org.sweetline.satisfaction.awards.formulas;

/**
 * What all of them did together.
 *
 * @param contacts that were answered
 * @param customers who said something kind, each once
 * @param satisfied answers of 4 or 5, of all {@code answers}
 */
public record TeamSum(long contacts, long praises, long customers, long satisfied, long answers) {}
