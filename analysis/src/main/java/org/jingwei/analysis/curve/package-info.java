/** How much of a year's plan should be done by when; curves are data. */
@NullMarked
package org.jingwei.analysis.curve;

import org.jspecify.annotations.NullMarked;
