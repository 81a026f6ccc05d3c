package org.sweetline.satisfaction.figures;

import java.util.List;
import org.sweetline.satisfaction.figures.CsatView.DriverView;

/**
 * How satisfied some contacts were.
 *
 * @param channels in the order of their keys
 * @param drivers what spoilt it, the most named first
 */
public record CohortScore(CsatRowView total, List<CsatTally> channels, List<DriverView> drivers) {}
