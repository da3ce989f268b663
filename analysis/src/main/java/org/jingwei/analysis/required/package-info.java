/** 倒推: what the rest of a period must bring, with the assumption in words. */
@NullMarked
package org.jingwei.analysis.required;

import org.jspecify.annotations.NullMarked;
