package io.github.hdr4j.preprocess;

/** Selection by partitioning (Hoare 1961), in linear time where sorting is not needed. */
final class OrderStatistic {
  private OrderStatistic() {}

  /** The upper median; the values are left in another order. */
  static float median(float[] values) {
    int wanted = values.length / 2;
    int low = 0;
    int high = values.length - 1;
    while (low < high) {
      float pivot = values[(low + high) >>> 1];
      int left = low;
      int right = high;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          float swap = values[left];
          values[left++] = values[right];
          values[right--] = swap;
        }
      }
      if (wanted <= right) {
        high = right;
      } else if (wanted >= left) {
        low = left;
      } else {
        return values[wanted];
      }
    }
    return values[wanted];
  }
}
